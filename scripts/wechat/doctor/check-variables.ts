import type { WechatConfig } from '../config'
import { isFilled } from '../config'
import { OPTIONAL, SECRETS } from '../function-settings'
import { readBuilt } from '../read-built'
import { type Finding, missing } from './finding'

/** What a district gave under `environment`: known by name, and written so that the function understands it. */
export function checkVariables({ environment }: WechatConfig, folder: string): Finding[] {
  const used = new Set([...Object.keys(OPTIONAL), ...(readBuilt(folder) ?? []).flatMap((of) => of.environment)])
  const found: Finding[] = []
  for (const [name, value] of Object.entries(environment)) {
    if (SECRETS.includes(name)) found.push(missing(`environment 里不能写 ${name}:钥匙只放在 dataKeysFile 那个文件里。`))
    else if (name === 'WECHAT_TEMPLATES')
      found.push(missing('environment 里的 WECHAT_TEMPLATES 不起作用,请填 templates。'))
    else if (!used.has(name))
      found.push(missing(`environment 里的 ${name} 没有云函数用,可选:${Object.keys(OPTIONAL).join('、')}。`))
    else if (isFilled(value)) found.push(...(FORMS[name]?.(value) ?? []))
  }
  return found
}

const FORMS: Record<string, (value: string) => Finding[]> = {
  DESK_ORIGINS: (value) =>
    value
      .split(',')
      .filter((origin) => !isOrigin(origin))
      .map((origin) =>
        missing(
          `DESK_ORIGINS 里的“${origin}”不对:只写到域名,像 https://desk.example.gov.cn,几个之间用英文逗号,不留空格。`,
        ),
      ),
  FIRST_ADMIN_CODE_HASH: (value) =>
    /^[0-9a-f]{64}$/.test(value)
      ? []
      : [missing('FIRST_ADMIN_CODE_HASH 不对:应是 64 位数字或 a 到 f 的小写字母;这里填邀请码的指纹,不是邀请码本身。')],
}

/** The browser compares it sign by sign, so one slash too many lets nobody in. */
function isOrigin(text: string): boolean {
  try {
    return new URL(text).origin === text && text.startsWith('https://')
  } catch {
    return false
  }
}
