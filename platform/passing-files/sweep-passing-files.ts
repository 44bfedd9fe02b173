import { fileClaims } from '../../records/file-claim'
import { passingFiles } from '../../records/passing-file'
import type { TimedJob } from '../handler'

const PAGE = 50

/** Takes away the tables whose day is over; a file that a record came to use meanwhile stays. */
export const sweepPassingFiles: TimedJob = {
  name: 'sweep-passing-files',
  async run({ store, files, clock }) {
    const where = { endsAt: { lt: clock.now().toISOString() } }
    const order = { field: 'endsAt', direction: 'asc' } as const
    const { rows } = await store.find(passingFiles, { where, order, limit: PAGE })
    const used = await store.getMany(
      fileClaims,
      rows.map(({ id }) => id),
    )
    const kept = new Set(used.map(({ id }) => id))
    await files.remove(rows.filter(({ id }) => !kept.has(id)).map(({ fileId }) => fileId))
    for (const { id } of rows) {
      await store.transact(async (tx) => {
        const passing = await tx.get(passingFiles, id)
        if (passing) await tx.remove(passingFiles, id, passing.version)
      })
    }
    return rows.length
  },
}
