import type { FastifyInstance } from 'fastify'
import { DESK_PATHS, knockAtDesk } from '../../platform/desk/desk-doors'
import type { Runtime } from '../runtime'
import { tokenOf } from './bearer'
import { sendReply } from './send-reply'

/** Asking for a code, asking how it stands, and leaving. */
export function deskRoutes(app: FastifyInstance, { ports }: Runtime): void {
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
