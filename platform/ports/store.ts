import type { Collection, Doc, Stored } from '../../records/collection'

/** One field's condition: a value (equality), `in`, a range, or `contains` for an array field. */
export type Scalar = string | number | boolean
export type Condition =
  | Scalar
  | { in: readonly Scalar[] }
  | { gte?: Scalar; gt?: Scalar; lte?: Scalar; lt?: Scalar }
  | { contains: string }

export interface Query<T extends Doc> {
  where?: { [K in keyof T & string]?: Condition }
  /** One field of the index, ties broken by id in the same direction; without it, by id. */
  order?: { field: keyof T & string; direction: 'asc' | 'desc' }
  /** 1 to 1000. */
  limit: number
  /** The `next` of the page before. */
  after?: string
}

export interface Page<T extends Doc> {
  rows: Stored<T>[]
  /** Absent on the last page. */
  next?: string
}

/**
 * By-id work alone, as CloudBase's transactions guarantee no more. What is read and then written is safe from others:
 * on PostgreSQL reads lock, on CloudBase a write of what another changed since is a conflict. What is only read may
 * change meanwhile. The work may run several times (a conflict is retried), so it does no other I/O; the store
 * itself must not be asked inside, and in tests refuses. Writes go out at the end, so that is where an unread id or
 * version is refused.
 */
export interface Transaction {
  get<T extends Doc>(collection: Collection<T>, id: string): Promise<Stored<T> | undefined>
  /** Those that there are, each once, in the order of their ids. */
  getMany<T extends Doc>(collection: Collection<T>, ids: readonly string[]): Promise<Stored<T>[]>
  /** Throws `DuplicateId` when the id is taken; the transaction is then over and rolls back. */
  insert<T extends Doc>(collection: Collection<T>, doc: T): Promise<void>
  /** Replaces the whole document; throws `VersionConflict` unless the stored version is `doc.version`. */
  put<T extends Doc>(collection: Collection<T>, doc: Stored<T>): Promise<void>
  /** Takes the document away; throws `VersionConflict` unless the stored version is the given one. */
  remove<T extends Doc>(collection: Collection<T>, id: string, version: number): Promise<void>
}

/** The narrow store: what both CloudBase's document database and PostgreSQL do alike. */
export interface Store {
  get<T extends Doc>(collection: Collection<T>, id: string): Promise<Stored<T> | undefined>
  getMany<T extends Doc>(collection: Collection<T>, ids: readonly string[]): Promise<Stored<T>[]>
  /** Throws `NoIndex` when no declared index serves the query. */
  find<T extends Doc>(collection: Collection<T>, query: Query<T>): Promise<Page<T>>
  count<T extends Doc>(collection: Collection<T>, where: Query<T>['where']): Promise<number>
  /** All or nothing; conflicts with others are retried, then `Contention` is thrown. */
  transact<R>(work: (tx: Transaction) => Promise<R>): Promise<R>
}

export class StoreError extends Error {
  override name = 'StoreError'
}
export class DuplicateId extends StoreError {
  override name = 'DuplicateId'
}
export class VersionConflict extends StoreError {
  override name = 'VersionConflict'
}
/** A fault of ours, in every environment: the query must be served by a declared index. */
export class NoIndex extends StoreError {
  override name = 'NoIndex'
}
/** Others kept changing the same documents; trying again later may succeed. */
export class Contention extends StoreError {
  override name = 'Contention'
}
/** The cursor was not one of ours. */
export class BadCursor extends StoreError {
  override name = 'BadCursor'
}
