import { type ErrorCode, sentenceOf } from '../../contract/errors'
import { ROLE_WORDS } from '../../contract/roles'
import type { Caller } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { cases } from '../../records/case'

interface Hindrance {
  code: Extract<ErrorCode, 'erase_has_role' | 'erase_open_case'>
  details: Record<string, string>
}

/** What has to end before somebody can be erased: an open case needs its reporter, an office's role its holder. */
export async function beforeErasing(store: Store, caller: Caller): Promise<Hindrance[]> {
  const roles = [...new Set(caller.roles.map(({ role }) => ROLE_WORDS[role]))].join('、')
  const open = await store.count(cases, { reporterId: caller.id, open: true })
  return [
    ...(roles ? [{ code: 'erase_has_role' as const, details: { roles } }] : []),
    ...(open > 0 ? [{ code: 'erase_open_case' as const, details: { count: String(open) } }] : []),
  ]
}

export const hindranceWords = ({ code, details }: Hindrance): string => sentenceOf(code, details)
