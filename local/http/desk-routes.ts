import type { FastifyInstance } from 'fastify'
import { DESK_LINK } from '../../contract/session/words'
import { DESK_PATHS, knockAtDesk } from '../../platform/desk/desk-doors'
import type { Runtime } from '../runtime'
import { tokenOf } from './bearer'
import { sendReply } from './send-reply'

const HOW_TO_SCAN = '请打开微信里的“黄埔党建云”小程序,点“我的”,再点“扫码登录电脑”来扫这个码。'

/** Asking for a code, asking how it stands, and leaving. */
export function deskRoutes(app: FastifyInstance, { ports }: Runtime): void {
  // Scanned by a camera that is not the mini program's.
  app.get(`${DESK_LINK}*`, (_request, response) => response.type('text/plain; charset=utf-8').send(HOW_TO_SCAN))
  for (const path of DESK_PATHS) {
    app.post(path, { bodyLimit: 1024 }, async (request, response) => {
      const knock = { address: request.ip, agent: String(request.headers['user-agent'] ?? '') }
      return sendReply(
        response,
        await knockAtDesk(ports, path, { ...knock, body: request.body, token: tokenOf(request) }),
      )
    })
  }
}
