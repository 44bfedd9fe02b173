import type { Transaction } from '../../platform/ports/store'
import { VersionConflict } from '../../platform/ports/store'
import { rosters } from '../../records/appointment'

type Change = (adminIds: string[]) => string[]
const asItIs: Change = (adminIds) => adminIds

/**
 * Writes an office's roster, so that two who change it at once do so one after the other. With `seen`, the version that
 * the work was worked out from, another's change in between is refused.
 */
export async function touchRoster(
  tx: Transaction,
  office: string,
  { change = asItIs, seen }: { change?: Change; seen?: number } = {},
): Promise<void> {
  const roster = await tx.get(rosters, office)
  if (seen !== undefined && seen !== (roster?.version ?? 0)) throw new VersionConflict(`roster ${office}`)
  if (roster) await tx.put(rosters, { ...roster, adminIds: change(roster.adminIds) })
  else await tx.insert(rosters, { id: office, adminIds: change([]) })
}
