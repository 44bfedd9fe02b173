import { consents, deliveries, newDelivery } from '../../records/delivery'
import { persons } from '../../records/person'
import { defineRun } from './define-run'
import { readKeysOfAll } from './read-keys'
import { isMeant } from './rules/audience'

const PAGE = 100

/**
 * Queues a WeChat message for whoever is meant and still has a consent for notices: it grows with those who gave one,
 * after the release and never in it. The inbox tells everybody anyway.
 */
export const runPush = defineRun('push', async ({ run, edition, ports: { store, clock } }) => {
  const page = await store.find(consents, {
    where: { template: 'notice', left: { gte: 1 } },
    ...{ order: { field: 'left', direction: 'asc' }, limit: PAGE },
    ...(run.after ? { after: run.after } : {}),
  })
  const people = await store.getMany(
    persons,
    page.rows.map(({ personId }) => personId),
  )
  const keys = await readKeysOfAll(store, people)
  const { broadcastId } = run
  const { title, summary } = edition.content
  const at = clock.now().toISOString()
  const told = people
    .filter((_, index) => isMeant(edition.options.audience, keys[index]?.keys ?? new Set()))
    .map(({ id: personId }) =>
      newDelivery({
        ...{ id: `${run.id}:${personId}`, personId, template: 'notice', rank: 2, at },
        ...{
          words: { title, text: summary, at: edition.at },
          page: `packages/notice/read/index?broadcastId=${broadcastId}`,
        },
      }),
    )
  await store.transact(async (tx) => {
    const ids = told.map(({ id }) => id)
    const queued = new Set((await tx.getMany(deliveries, ids)).map(({ id }) => id))
    for (const delivery of told) if (!queued.has(delivery.id)) await tx.insert(deliveries, delivery)
  })
  return page.next ? { step: 0, after: page.next } : undefined
})
