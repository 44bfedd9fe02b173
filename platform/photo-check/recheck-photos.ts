import { persons } from '../../records/person'
import { photoChecks } from '../../records/photo-check'
import type { TimedJob } from '../handler'
import { afterAsking, askPhotos } from './ask-photos'

const PAGE = 50

/** Photos whose check failed, or whose verdict never came, are asked for again, a few times; then a person decides. */
export const recheckPhotos: TimedJob = {
  name: 'recheck-photos',
  async run(ports) {
    const { store, clock } = ports
    const now = clock.now()
    const where = { state: 'held', again: { lte: now.toISOString() } }
    const { rows } = await store.find(photoChecks, { where, limit: PAGE })
    const owners = await store.getMany(persons, [...new Set(rows.map(({ owner }) => owner))])
    const openids = new Map(owners.map(({ id, openid }) => [id, openid]))
    for (const { id, fileId, owner } of rows) {
      const [verdict = { state: 'held' as const }] = await askPhotos(ports, openids.get(owner) ?? '', [fileId])
      await store.transact(async (tx) => {
        const check = await tx.get(photoChecks, id)
        // Somebody decided meanwhile.
        if (check?.state !== 'held') return
        await tx.put(photoChecks, { ...check, ...afterAsking(verdict, check.asks + 1, now) })
      })
    }
    return rows.length
  },
}
