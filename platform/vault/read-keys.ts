/** A key of 32 bytes with the name that sealed texts carry. */
export interface DataKey {
  id: string
  key: Buffer
}

export class BadKeys extends Error {
  override name = 'BadKeys'
}

/** `2026a:BASE64,2025b:BASE64`, the sealing key first. Throws `BadKeys` with a sentence that names no key. */
export function readKeys(text: string): DataKey[] {
  const keys = text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [id = '', body = ''] = part.split(':')
      const key = Buffer.from(body, 'base64')
      if (!/^[a-zA-Z0-9_-]{1,20}$/.test(id) || key.length !== 32) {
        throw new BadKeys('DATA_KEYS 不对:每把钥匙写成“名字:32字节的base64”,用逗号隔开,新的在前。')
      }
      return { id, key }
    })
  if (keys.length === 0) throw new BadKeys('缺少 DATA_KEYS:姓名和电话要加密保存,请先设置钥匙。')
  if (new Set(keys.map(({ id }) => id)).size < keys.length) throw new BadKeys('DATA_KEYS 里有两把同名的钥匙。')
  return keys
}
