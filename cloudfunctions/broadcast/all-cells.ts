import type { Store } from '../../platform/ports/store'
import { readRows } from '../../platform/read-pages'
import { audienceCells } from '../../records/receipt'

/** The counted cells, page by page: some thousands however many people there are. */
export const allCells = (store: Store) => readRows(store, audienceCells, { limit: 1000 })
