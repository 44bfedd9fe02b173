import { Refusal } from '../../contract/errors'
import { importRoster as operation } from '../../contract/staff/import-roster'
import { mustPass } from '../../platform/check-words'
import { mutation } from '../../platform/handler'
import { canonical, sha256 } from '../../platform/log/event-hash'
import { appointments } from '../../records/appointment'
import { keptOffices, mayKeep } from './may'
import { newLine } from './new-line'
import { type RosterRead, readRoster } from './read-roster'
import { touchRoster } from './touch-roster'

/** Brings a roster in, whole or not at all; nobody in it has a right until they have bound it. */
export const importRoster = mutation<typeof operation, true, { added: number; same: number }, RosterRead | undefined>({
  operation,
  async prepare({ input, caller, ports }) {
    if (mayKeep(caller) !== true) return undefined
    const read = await readRoster(ports, caller, input.fileId)
    if (read.wrong.length > 0) throw new Refusal('table_wrong', { count: String(read.wrong.length) })
    await mustPass(
      ports,
      caller,
      read.added.map(({ name }) => name),
    )
    return read
  },
  load: async () => true,
  may: mayKeep,
  async run({ tx, prepared, caller, now, requestId, record }) {
    if (!prepared) throw new Refusal('forbidden')
    const { added, right, versions } = prepared
    const lines = added.map((row, at) =>
      newLine(`${requestId}-${String(at + 1).padStart(4, '0')}`, row, row.office, caller.id, now),
    )
    for (const office of new Set(lines.map((line) => line.office))) {
      await touchRoster(tx, office, { seen: versions.get(office) ?? 0 })
    }
    for (const line of lines) await tx.insert(appointments, line)
    const counts = { added: lines.length, same: right.length - lines.length }
    // Ids, roles and offices: a digest that held numbers could be tried out.
    const digest = sha256(canonical(lines.map(({ id, role, office }) => [id, role, office])))
    record({
      ...{ subject: `roster:import-${requestId}`, kind: 'appointment.imported', office: keptOffices(caller)[0] ?? '' },
      data: { ...counts, digest },
    })
    return counts
  },
  present: (counts) => counts,
})
