import type { Store } from '../ports/store'
import { describeConflicts } from './describe-conflicts'
import { describeDocuments } from './describe-documents'
import { describeLarge } from './describe-large'
import { describePages } from './describe-pages'
import { describeQueries } from './describe-queries'
import { describeText } from './describe-text'

export interface OpenedForTest {
  store: Store
  close(): Promise<void>
  /** Transactions begun and not ended, as the backend itself counts them. */
  openTransactions(): Promise<number>
}
export type StoreOf = () => Store

/** What every backend of the narrow store does alike; `open` gives an empty one. */
export function describeStore(name: string, open: () => Promise<OpenedForTest>): void {
  describe(`the store on ${name}`, () => {
    let opened: OpenedForTest
    beforeEach(async () => {
      opened = await open()
    })
    afterEach(async () => {
      const left = await opened.openTransactions()
      await opened.close()
      expect(left).toBe(0)
    })
    const store = () => opened.store
    describe('keeps documents', () => describeDocuments(store))
    describe('keeps transactions apart', () => describeConflicts(store))
    describe('turns pages', () => describePages(store))
    describe('sends large documents', () => describeLarge(store))
    describe('answers what an index serves', () => describeQueries(store))
    describe('takes any text', () => describeText(store))
  })
}
