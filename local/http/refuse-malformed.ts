import type { Socket } from 'node:net'
import type { FastifyReply } from 'fastify'
import { callError } from '../../platform/pipeline/to-reply'
import { sendError } from './send-reply'

const MALFORMED = { what: '请求的格式不对' }

/** An address that can't be read reaches no route, and would get the framework's English. */
export const frameworkErrors = (_error: Error, _request: unknown, response: FastifyReply) => {
  sendError(response, 'invalid_input', MALFORMED)
}

/** What isn't HTTP at all, or has headers without end, reaches not even the framework. */
export function clientErrorHandler(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const tooLarge = error.code === 'HPE_HEADER_OVERFLOW'
  const body = JSON.stringify({
    ok: false,
    error: tooLarge ? callError('too_large') : callError('invalid_input', MALFORMED),
  })
  const status = tooLarge ? '431 Request Header Fields Too Large' : '400 Bad Request'
  const headers = ['content-type: application/json; charset=utf-8', `content-length: ${Buffer.byteLength(body)}`]
  socket.end(`HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\nconnection: close\r\n\r\n${body}`)
}
