import { type CallError, ERRORS, type ErrorCode, Refusal, sentenceOf } from '../../contract/errors'
import { BadCursor, Contention, DuplicateId, VersionConflict } from '../ports/store'

/** Any failure as the caller may see it; what is no refusal of ours is reported and becomes `unavailable`. */
export function toError(error: unknown, report: (error: unknown) => void): CallError {
  if (error instanceof Refusal) return callError(error.code, error.details, error.fields)
  if (error instanceof VersionConflict || error instanceof DuplicateId) return callError('changed_meanwhile')
  if (error instanceof Contention) return callError('busy')
  if (error instanceof BadCursor) return callError('invalid_input', { what: '翻页位置不对,请回到第一页' })
  report(error)
  return callError('unavailable')
}

/** The error with its Chinese sentence. */
export function callError(
  code: ErrorCode,
  details: Record<string, string> = {},
  fields?: Record<string, string>,
): CallError {
  const error = { code, message: sentenceOf(code, details), retryable: ERRORS[code].retryable }
  return fields ? { ...error, fields } : error
}
