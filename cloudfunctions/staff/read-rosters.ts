import type { Store } from '../../platform/ports/store'
import { readRows } from '../../platform/read-pages'
import { type AppointmentRecord, appointments, rosters } from '../../records/appointment'

/** What stands in the rosters of some offices, and the versions that tell another's change meanwhile. */
export interface RostersRead {
  versions: Map<string, number>
  /** Lines that have not ended, by who they are for. */
  taken: Set<string>
}

/** Who holds what where: one number has a role at an office once. */
export const lineKey = ({ office, role, phone }: Pick<AppointmentRecord, 'office' | 'role' | 'phone'>) =>
  `${office} ${role} ${phone}`

export async function readRosters(store: Store, offices: readonly string[]): Promise<RostersRead> {
  // The versions first: whoever changes a roster after this is found out when it is written.
  const found = new Map((await store.getMany(rosters, offices)).map(({ id, version }) => [id, version]))
  const taken = new Set<string>()
  for (const office of offices) {
    for await (const line of readRows(store, appointments, { where: { office }, limit: 200 })) {
      if (line.state !== 'ended') taken.add(lineKey(line))
    }
  }
  return { versions: new Map(offices.map((office) => [office, found.get(office) ?? 0])), taken }
}
