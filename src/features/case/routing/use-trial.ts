import { useState } from 'react'
import type { RoutingRule } from '../../../../contract/case/routing-rule'
import type { DataOf } from '../../../../contract/operations'
import { call } from '../../../api/call'
import { type CallFailure, toFailure } from '../../../api/reply-failure'
import { rulesKey } from './rules-draft'

export type Trial = DataOf<'case.try-routing'>

/** The last trial; it speaks only for exactly the rules that were tried, on the edition that they were compared with. */
export function useTrial() {
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<CallFailure>()
  const [last, setLast] = useState<{ key: string; result: Trial }>()
  async function start(rules: RoutingRule[]) {
    setPending(true)
    setFailure(undefined)
    try {
      setLast({ key: rulesKey(rules), result: await call('case.try-routing', { rules }) })
    } catch (thrown) {
      setFailure(toFailure(thrown))
    } finally {
      setPending(false)
    }
  }
  const of = (rules: RoutingRule[], edition: number): Trial | undefined =>
    last?.key === rulesKey(rules) && last.result.edition === edition ? last.result : undefined
  return { start, of, pending, failure }
}
