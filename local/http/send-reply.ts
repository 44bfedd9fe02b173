import type { FastifyReply } from 'fastify'
import type { CallError, ErrorCode, Reply } from '../../contract/errors'
import { callError } from '../../platform/pipeline/to-reply'

/** The HTTP status of an error; everything that is no fault of ours is below 500. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  not_signed_in: 401,
  forbidden: 403,
  not_found: 404,
  unknown_operation: 404,
  too_large: 413,
  desk_asked_often: 429,
  desk_staff_only: 403,
  photo_too_large: 413,
  photo_not_image: 415,
  document_unfit: 415,
  request_id_reused: 409,
  changed_meanwhile: 409,
  case_moved_on: 409,
  case_held_by_another: 409,
  busy: 503,
  unavailable: 503,
}

const statusOf = ({ code }: CallError) => STATUS[code] ?? 400

export function sendReply(response: FastifyReply, reply: Reply<unknown>) {
  return response.status(reply.ok ? 200 : statusOf(reply.error)).send(reply)
}

export function sendError(response: FastifyReply, code: ErrorCode, details: Record<string, string> = {}) {
  return sendReply(response, { ok: false, error: callError(code, details) })
}
