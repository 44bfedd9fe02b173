import type { Store } from '../../platform/ports/store'
import { type AudienceCellRecord, audienceCells } from '../../records/receipt'

const PAGE = 1000

/** The counted cells, page by page: some thousands however many people there are. */
export async function* allCells(store: Store): AsyncGenerator<AudienceCellRecord> {
  let after: string | undefined
  do {
    const page = await store.find(audienceCells, { limit: PAGE, ...(after ? { after } : {}) })
    yield* page.rows
    after = page.next
  } while (after)
}
