import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { BadKeys, readKeys } from '../../../platform/vault/read-keys'
import type { WechatConfig } from '../config'
import { readKeysText } from '../variables'
import { type Finding, missing, note } from './finding'

/** What makes a good key; the name is the date, so that the next one can have another. */
const HOW = `openssl rand -base64 32 生成一把,写成“名字:内容”一行`

/** The keys that names and numbers lie sealed with: there, whole, and where nobody else reads them. */
export function checkKeys(config: WechatConfig, folder: string): Finding[] {
  const { dataKeysFile } = config
  const text = readKeysText(config, folder)
  if (text === undefined)
    return [missing(`没有加密钥匙:请建好文件 ${dataKeysFile}(${HOW}),并另存一份在别处;丢了就再也解不开。`)]
  try {
    readKeys(text)
  } catch (error) {
    if (error instanceof BadKeys) return [missing(`${dataKeysFile}:${error.message}`)]
    throw error
  }
  if (process.env.DATA_KEYS) return []
  const found: Finding[] = []
  const path = join(folder, dataKeysFile)
  if ((statSync(path).mode & 0o077) !== 0)
    found.push(note(`${dataKeysFile} 这台机器上的别人也能读。请运行 chmod 600 ${dataKeysFile}。`))
  if (isTracked(folder, dataKeysFile))
    found.push(missing(`${dataKeysFile} 会被提交到 git。钥匙不能进仓库,请换到 .data/ 里。`))
  return found
}

/** In a copy without git there is nothing to commit. */
function isTracked(folder: string, file: string): boolean {
  try {
    execFileSync('git', ['check-ignore', '-q', file], { cwd: folder, stdio: 'ignore' })
    return false
  } catch (error) {
    return (error as { status?: number }).status === 1
  }
}
