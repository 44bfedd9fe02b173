import { type ErrorCode, sentenceOf } from '../../contract/errors'

/** Why a code did not bind, in its sentence, as an answer. */
export const refusedWith = (code: ErrorCode, details: Record<string, string> = {}) => ({
  refused: { code: code as string, message: sentenceOf(code, details) },
})
