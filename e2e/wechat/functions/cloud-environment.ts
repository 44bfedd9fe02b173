import type { CloudbaseEndpoint } from '../../../platform/wechat/endpoint/start-cloudbase-endpoint'

/** A key for checks alone: names and numbers lie sealed with it. */
export const CHECK_KEYS = `check:${Buffer.alloc(32, 7).toString('base64')}`
const APPID = 'wx0000000000000000'

/** What the cloud sets for a function, and what is set up by hand (docs/deploy.md). */
export const ofFunction = (name: string, endpoint: CloudbaseEndpoint): Record<string, string> => ({
  ...endpoint.environment,
  ...{ SCF_FUNCTIONNAME: name, SCF_RUNTIME: 'Nodejs18.15', DATA_KEYS: CHECK_KEYS },
})

/** What the cloud sets while a phone is served; by `WX_CONTEXT_KEYS` the SDK knows which of them to read. */
export const ofPhone = (openid: string): Record<string, string> => ({
  ...{ WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID', WX_OPENID: openid, WX_APPID: APPID, TCB_SOURCE: 'wx_client' },
})

/** What the cloud sets while a timer ticks: nobody calls. */
export const OF_TIMER: Record<string, string> = { WX_CONTEXT_KEYS: 'WX_APPID', WX_APPID: APPID, TCB_SOURCE: 'timer' }

/** A timer's event. */
export const tickEvent = () => ({ Type: 'Timer', TriggerName: 'tick', Time: new Date().toISOString(), Message: '' })
