import { Refusal } from '../../contract/errors'
import { importPoints as operation } from '../../contract/pairing/import-points'
import { mutation } from '../../platform/handler'
import { canonical, sha256 } from '../../platform/log/event-hash'
import { pointImportParts, pointImports } from '../../records/point-import'
import { adminOffices, mayAdmin } from './may'
import type { PointFacts } from './point-record'
import { readPointTable } from './read-point-table'

/** Rows that one transaction of the clock writes. */
const ROWS_A_PART = 50

/**
 * Accepts a table: all its clean rows in one transaction, in parts that the clock writes out
 * (docs/adr/027-a-large-table-is-accepted-whole.md).
 */
export const importPoints = mutation<
  typeof operation,
  true,
  { importId: string; rows: number },
  PointFacts[] | undefined
>({
  operation,
  async prepare({ input, caller, ports }) {
    if (mayAdmin(caller) !== true) return undefined
    const { clean, wrong } = await readPointTable(ports, caller, input.fileId)
    if (wrong.length > 0 && input.clean === undefined) throw new Refusal('table_wrong', { count: String(wrong.length) })
    if (input.clean !== undefined && input.clean !== clean.length) {
      throw new Refusal('import_changed', { clean: String(clean.length) })
    }
    return clean.map(({ facts }) => facts)
  },
  load: async () => true,
  may: mayAdmin,
  async run({ tx, prepared, caller, now, record, requestId }) {
    if (!prepared) throw new Refusal('forbidden')
    const parts = Math.ceil(prepared.length / ROWS_A_PART)
    const [office = ''] = adminOffices(caller)
    const digest = sha256(canonical(prepared))
    await tx.insert(pointImports, {
      ...{ id: requestId, by: caller.id, office, rows: prepared.length, written: 0, partsLeft: parts, digest },
      at: now.toISOString(),
    })
    for (let part = 0; part < parts; part += 1) {
      const rows = prepared.slice(part * ROWS_A_PART, (part + 1) * ROWS_A_PART)
      const id = `${requestId}-${String(part).padStart(4, '0')}`
      await tx.insert(pointImportParts, { id, importId: requestId, waiting: true, rows: JSON.stringify(rows) })
    }
    const data = { rows: prepared.length, digest }
    record({ subject: `point:import-${requestId}`, kind: 'point.import_taken', office, data })
    return { importId: requestId, rows: prepared.length }
  },
  present: (taken) => taken,
})
