import { isFilled, type WechatConfig } from '../config'
import { type Finding, missing, note } from './finding'

/** Where CloudBase has environments for mini programs. */
const REGIONS = ['ap-shanghai', 'ap-guangzhou', 'ap-beijing']

/** Where to: all that an upload of collections and functions needs of the file. */
export function checkEnvironment({ cloudEnv, region }: WechatConfig): Finding[] {
  const found: Finding[] = []
  if (!isFilled(cloudEnv))
    found.push(missing('cloudEnv 还没填:云开发环境 ID。开发者工具 → 云开发 → 设置 → 环境设置里复制。'))
  else if (!/^[a-z0-9][a-z0-9-]{4,38}[a-z0-9]$/.test(cloudEnv)) {
    found.push(missing(`cloudEnv“${cloudEnv}”不像环境 ID:应是小写字母、数字和短横线,像 huangpu-8gu57so0bd9f9e8a。`))
  }
  if (!REGIONS.includes(region)) {
    found.push(missing(`region“${region}”不认识。小程序的云环境一般是 ap-shanghai,可选:${REGIONS.join('、')}。`))
  }
  return found
}

/** Whose mini program it is, and who answers for it. */
export function checkAccount({ appid, office }: WechatConfig): Finding[] {
  const found: Finding[] = []
  if (!isFilled(appid))
    found.push(missing('appid 还没填:小程序的 AppID。公众平台 → 管理 → 开发管理 → 开发设置里复制。'))
  else if (!/^wx[0-9a-f]{16}$/.test(appid)) {
    found.push(missing(`appid“${appid}”不对:应以 wx 开头,后面是 16 位数字或 a 到 f 的小写字母。`))
  }
  if (!isFilled(office.name)) found.push(missing('office.name 还没填:运营单位的全称,写进隐私指引。'))
  if (!isFilled(office.contact)) found.push(missing('office.contact 还没填:居民能找到人的电话或邮箱,写进隐私指引。'))
  else if (!/\d{7,}|[\d-]{8,}|\S+@\S+\.\S+/.test(office.contact)) {
    found.push(note(`office.contact“${office.contact}”不像电话或邮箱,请再看一眼。`))
  }
  return found
}
