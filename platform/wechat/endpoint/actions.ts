import { EJSON } from 'bson'
import { CloudError } from './cloud-error'
import { matches, type Question, runQuery } from './run-query'
import type { Transactions } from './transactions'
import type { RawDoc } from './versioned-documents'

/** What the SDK posts; `query`, `data` and `order` are EJSON text. */
export interface Posted extends Question {
  action: string
  collectionName: string
  transactionId?: string
  queryType?: 'DOC' | 'WHERE'
  data?: string | string[]
  merge?: boolean
  /** Of a file that is to be stored. */
  path?: string
  method?: string
}
type Action = (on: Transactions, posted: Posted) => object
const text = (doc: RawDoc) => EJSON.stringify(doc, { relaxed: false })
const refuse = (message: string) => new CloudError('INVALID_PARAM', message)

/** The id that a question about one document names; within a transaction no other question is answered. */
function idOf({ query, queryType }: Posted): string {
  const { _id: id, ...rest } = EJSON.parse(query ?? '{}') as { _id?: unknown }
  if (queryType !== 'DOC' || typeof id !== 'string' || Object.keys(rest).length > 0) {
    throw refuse('this endpoint changes single documents, by id')
  }
  return id
}

/** Inside the transaction that the call names, or in one of its own. */
function within<R>(
  on: Transactions,
  { transactionId }: Posted,
  work: (transaction: ReturnType<Transactions['find']>) => R,
): R {
  if (transactionId) return work(on.find(transactionId))
  const own = on.start()
  try {
    const result = work(own)
    on.commit(own)
    return result
  } finally {
    on.end(own)
  }
}

/** Every action that is understood; any other is refused. */
export const ACTIONS: Record<string, Action> = {
  'database.startTransaction': (on) => ({ transactionId: on.start().id }),
  'database.commitTransaction': (on, { transactionId = '' }) => {
    on.commit(on.find(transactionId))
    return {}
  },
  'database.abortTransaction': (on, { transactionId = '' }) => {
    on.end(on.find(transactionId))
    return {}
  },
  'database.addCollection': (on, { collectionName }) => {
    on.documents.create(collectionName)
    return {}
  },
  'storage.getUploadMetadata': (_on, { path, method }) => {
    if (!path || method !== 'put') throw refuse('this storage takes files by put')
    const fileId = `cloud://test-env.0000/${path}`
    const address = { url: `https://storage.invalid/${path}`, fileId, cosFileId: 'cos-id' }
    return { data: { ...address, token: 'storage-token', authorization: 'storage-signature' } }
  },
  'database.getDocument': (on, posted) => {
    const { collectionName, transactionId } = posted
    if (!transactionId) {
      const rows = runQuery(on.documents.all(collectionName, on.documents.moment), posted)
      return { data: { list: rows.map(text), limit: posted.limit, offset: posted.offset } }
    }
    const doc = on.read(on.find(transactionId), collectionName, idOf(posted))
    return { data: { list: doc ? [text(doc)] : [] } }
  },
  'database.calculateDocument': (on, { collectionName, query, transactionId }) => {
    if (transactionId) throw refuse('transactions take single documents')
    return { data: { total: matches(on.documents.all(collectionName, on.documents.moment), query).length } }
  },
  'database.insertDocument': (on, posted) =>
    within(on, posted, (transaction) => {
      const docs = [posted.data ?? []].flat().map((item) => EJSON.parse(item) as RawDoc)
      for (const doc of docs) {
        if (typeof doc._id !== 'string' || doc._id === '') throw refuse('this endpoint makes up no ids')
        if (
          on.documents.at(posted.collectionName, doc._id, transaction.moment) ||
          transaction.writes.get(`${posted.collectionName} ${doc._id}`)?.doc
        ) {
          throw new CloudError('DATABASE_DUPLICATE_WRITE', 'duplicate key: _id')
        }
        on.write(transaction, posted.collectionName, doc._id, doc)
      }
      return { data: { insertedIds: docs.map((doc) => doc._id) } }
    }),
  'database.modifyDocument': (on, posted) =>
    within(on, posted, (transaction) => {
      if (posted.merge !== false) throw refuse('this endpoint replaces whole documents (set)')
      const id = idOf(posted)
      const before = on.read(transaction, posted.collectionName, id)
      const doc = { ...(EJSON.parse(String(posted.data)) as object), _id: id }
      on.write(transaction, posted.collectionName, id, doc)
      return { data: before ? { updated: 1, upsert_id: null } : { updated: 0, upsert_id: id } }
    }),
  'database.removeDocument': (on, posted) =>
    within(on, posted, (transaction) => {
      const id = idOf(posted)
      if (!on.read(transaction, posted.collectionName, id)) return { data: { deleted: 0 } }
      on.write(transaction, posted.collectionName, id, undefined)
      return { data: { deleted: 1 } }
    }),
}
