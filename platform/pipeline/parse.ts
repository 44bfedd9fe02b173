import { type $ZodType, safeParse } from 'zod/v4/core'
import { Refusal } from '../../contract/errors'

/** WeChat hands at most 100 KB of text to a function; the same bound holds everywhere. */
const MAX_INPUT_CHARS = 100_000

/** Parses an input; throws `too_large` or `invalid_input` with a Chinese sentence for each field. */
export function parseInput(schema: $ZodType, input: unknown): unknown {
  if ((JSON.stringify(input ?? {}) ?? '').length > MAX_INPUT_CHARS) throw new Refusal('too_large')
  const parsed = safeParse(schema, input ?? {})
  if (parsed.success) return parsed.data
  const fields: Record<string, string> = {}
  for (const issue of parsed.error.issues) {
    const field = issue.path.map(String).join('.') || 'input'
    fields[field] ??= sentence(issue.code, issue.message)
  }
  throw invalid(fields)
}

/** A refusal that names each field that must change. */
export function invalid(fields: Record<string, string>): Refusal {
  const what = [...new Set(Object.values(fields))].slice(0, 3).join(';')
  return new Refusal('invalid_input', { what }, fields)
}

function sentence(code: string | undefined, message: string): string {
  if (code === 'unrecognized_keys') return '有不认识的内容,请更新后再试'
  return /[\u4e00-\u9fff]/.test(message) ? message : '这一项填得不对'
}
