import type { HttpEvent } from '../../platform/desk/read-http-event'
import { createHttpDoor, type HttpAnswer } from '../../platform/desk/serve-http'
import { uploadAddress } from '../../platform/wechat/upload-address'
import { wechatPorts } from '../../platform/wechat/wechat-ports'
import { allOperations } from './all-operations'

let door: ((event: HttpEvent) => Promise<HttpAnswer>) | undefined

/** `DESK_ORIGINS`: the pages' origins, with commas between, where they are not served from the door's own. */
export const main = (event: HttpEvent): Promise<HttpAnswer> => {
  door ??= createHttpDoor({
    operations: allOperations,
    ports: wechatPorts(),
    origins: (process.env.DESK_ORIGINS ?? '').split(',').filter(Boolean),
    doors: { '/api/upload/address': uploadAddress },
  })
  return door(event)
}
