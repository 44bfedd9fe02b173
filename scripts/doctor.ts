import { join } from 'node:path'
import { FUNCTIONS } from './build-functions'
import { BadConfig, CONFIG_FILE, configPath, ROOT, readConfig } from './wechat/config'
import { checkDatabase } from './wechat/doctor/check-database'
import { checkAccount, checkEnvironment } from './wechat/doctor/check-environment'
import { checkFunctions } from './wechat/doctor/check-functions'
import { checkKeys } from './wechat/doctor/check-keys'
import { checkTemplates } from './wechat/doctor/check-templates'
import { checkVariables } from './wechat/doctor/check-variables'
import { checkWeapp } from './wechat/doctor/check-weapp'
import { type Finding, missing } from './wechat/doctor/finding'

/** Everything that can be known without a network, in the order in which a person puts it right. */
export function examine(folder = ROOT, functions: readonly string[] = FUNCTIONS): Finding[] {
  const path = configPath(folder)
  try {
    const config = readConfig(path)
    return [
      ...(path.endsWith(CONFIG_FILE)
        ? []
        : [missing(`还没有 ${CONFIG_FILE}。请复制 wechat.config.sample.json 成这个名字再填。`)]),
      ...checkAccount(config),
      ...checkEnvironment(config),
      ...checkTemplates(config),
      ...checkKeys(config, folder),
      ...checkVariables(config, folder),
      ...checkWeapp(config, join(folder, 'dist')),
      ...checkFunctions(config, folder, functions),
      ...checkDatabase(),
    ]
  } catch (error) {
    if (error instanceof BadConfig) return error.sentences.map(missing)
    throw error
  }
}

/** What only WeChat's own pages show, and so nothing here can check. */
export const AFTERWARDS =
  '这里看不到的,要在微信那边点好:用户隐私保护指引、消息推送(wxa_media_check 到 clock)、类目、电脑端的 HTTP 访问服务。见 docs/deploy.zh-CN.md。'

/** `npm run doctor`. Returns the code to exit with. */
export function tell(found: readonly Finding[], say: (line: string) => void = console.log): number {
  const lacking = found.filter(({ level }) => level === 'missing')
  for (const { words } of lacking) say(`✗ ${words}`)
  for (const { words } of found.filter(({ level }) => level === 'note')) say(`提醒:${words}`)
  say(lacking.length > 0 ? `还差 ${lacking.length} 处。` : '检查完毕,可以上传。')
  if (lacking.length === 0) say(AFTERWARDS)
  return lacking.length > 0 ? 1 : 0
}

if (process.argv[1]?.endsWith('doctor.ts')) process.exitCode = tell(examine())
