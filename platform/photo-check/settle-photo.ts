import { NEVER, photoChecks } from '../../records/photo-check'
import type { SafetyVerdict } from '../ports/content-safety'
import type { Ports } from '../ports/ports'

/**
 * A verdict that came later, by the name that WeChat gave it. A trace that nobody waits for changes nothing, nor does a
 * second verdict. `held`: WeChat could not tell, and a person has to.
 */
export async function settlePhoto({ store }: Ports, traceId: string, verdict: SafetyVerdict): Promise<boolean> {
  if (!traceId) return false
  const { rows } = await store.find(photoChecks, { where: { traceId }, limit: 1 })
  const [found] = rows
  if (!found) return false
  return store.transact(async (tx) => {
    const check = await tx.get(photoChecks, found.id)
    if (check?.state !== 'held' || check.traceId !== traceId) return false
    await tx.put(photoChecks, { ...check, state: verdict, again: NEVER })
    return true
  })
}
