import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isFilled, type WechatConfig } from '../config'
import { codeOf, listFiles } from '../list-code'
import { isOlder, PHONE_APIS, phoneApisIn } from '../phone-apis'
import { TOURIST } from '../project-config'
import { type Finding, missing } from './finding'

const MB = 1024 * 1024
/** By WeChat's documentation of subpackages: each package, and all of them. */
const MOST_PACKAGE = 2 * MB
const MOST_WHOLE = 20 * MB

interface AppJson {
  subPackages?: { root: string }[]
  requiredPrivateInfos?: string[]
  permission?: Record<string, { desc?: string }>
}

/** The built mini program: there, made with these values, not too large, and honest about what it asks the phone for. */
export function checkWeapp(config: WechatConfig, dist: string): Finding[] {
  const folder = join(dist, 'weapp')
  if (!existsSync(join(folder, 'app.json'))) return [missing('还没有构建小程序。请运行 npm run build:wechat。')]
  const app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as AppJson
  const code = codeOf(folder)
  return [
    ...checkValues(config, dist, code),
    ...checkSizes(
      folder,
      (app.subPackages ?? []).map(({ root }) => root),
    ),
    ...checkLibrary(config, code),
    ...checkPrivacy(app, code),
  ]
}

function checkValues({ appid, cloudEnv }: WechatConfig, dist: string, code: string): Finding[] {
  const path = join(dist, 'project.config.json')
  const project = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { appid?: string }) : {}
  const wanted = isFilled(appid) ? appid : TOURIST
  const isOld = project.appid !== wanted || (isFilled(cloudEnv) && !code.includes(cloudEnv))
  return isOld ? [missing('dist 里的小程序不是按现在的配置构建的。请再运行 npm run build:wechat。')] : []
}

function checkSizes(folder: string, roots: readonly string[]): Finding[] {
  const sizes = new Map<string, number>([['主包', 0]])
  for (const file of listFiles(folder)) {
    const owner = roots.find((root) => file.startsWith(`${root}/`)) ?? '主包'
    sizes.set(owner, (sizes.get(owner) ?? 0) + statSync(join(folder, file)).size)
  }
  const mb = (bytes: number) => (bytes / MB).toFixed(1)
  const found = [...sizes].filter(([, bytes]) => bytes > MOST_PACKAGE)
  const whole = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)
  return [
    ...found.map(([name, bytes]) => missing(`小程序的${name}有 ${mb(bytes)} MB,超过微信的 2 MB,传不上去。`)),
    ...(whole > MOST_WHOLE ? [missing(`小程序共 ${mb(whole)} MB,超过微信的 20 MB,传不上去。`)] : []),
  ]
}

function checkLibrary({ baseLibrary }: WechatConfig, code: string): Finding[] {
  if (!/^\d+\.\d+\.\d+$/.test(baseLibrary)) return [missing(`baseLibrary“${baseLibrary}”不对:应是三段数字,像 2.32.3。`)]
  const needs = phoneApisIn(code).filter((name) => isOlder(baseLibrary, PHONE_APIS[name]?.since ?? '0.0.0'))
  return needs.map((name) =>
    missing(
      `baseLibrary ${baseLibrary} 太低:${name} 从 ${PHONE_APIS[name]?.since} 起才有。请改高,并在公众平台设成最低基础库。`,
    ),
  )
}

/** WeChat refuses a location interface that is not declared, and reviewers one that is declared and not used. */
function checkPrivacy(app: AppJson, code: string): Finding[] {
  const declared = app.requiredPrivateInfos ?? []
  const used = phoneApisIn(code).filter((name) => PHONE_APIS[name]?.declared)
  const found = used
    .filter((name) => !declared.includes(name))
    .map((name) => missing(`小程序用了 ${name},但 app.json 的 requiredPrivateInfos 没有写它,微信会拒绝。`))
  for (const name of declared.filter((of) => !used.includes(of))) {
    found.push(missing(`requiredPrivateInfos 写了 ${name},但小程序没有用到,审核会问。请去掉。`))
  }
  if (used.includes('getLocation') && !app.permission?.['scope.userLocation']?.desc) {
    found.push(missing('小程序要读位置,但 app.json 的 permission 没有写明用途。'))
  }
  return found
}
