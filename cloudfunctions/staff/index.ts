import { serveOnWechat } from '../../platform/wechat/serve-on-wechat'
import { operations } from './operations'
import { timers } from './timers'

export const main = serveOnWechat({ operations, timers })
