import { receipts } from '../../records/receipt'
import { defineRun } from './define-run'
import { tellOnce } from './tell-once'

const PAGE = 100

/**
 * Tells everybody who read an edition before that it was corrected, those too whom it is not for any more: they have
 * read what does not hold.
 */
export const runCorrect = defineRun('correct', async ({ run, edition, ports: { store, clock } }) => {
  const page = await store.find(receipts, {
    where: { broadcastId: run.broadcastId, readEdition: { gte: 1, lt: edition.edition } },
    ...{ order: { field: 'readEdition', direction: 'asc' }, limit: PAGE },
    ...(run.after ? { after: run.after } : {}),
  })
  const text = `《${edition.content.title}》有更正:${edition.change}`
  await tellOnce(
    store,
    page.rows.map(({ personId }) => ({
      ...{ to: `p:${personId}`, at: clock.now().toISOString(), eventId: run.id, broadcastId: run.broadcastId },
      ...{ kind: 'broadcast.released' as const, text, important: true, as: 'reader' as const },
    })),
  )
  return page.next ? { step: 0, after: page.next } : undefined
})
