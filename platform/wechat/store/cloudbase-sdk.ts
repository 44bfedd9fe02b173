import type { Doc, Stored } from '../../../records/collection'
import { nodeSdk } from '../cloud-sdk'

/** The parts of `@cloudbase/node-sdk` that the store uses; its own types are wider than its behaviour. */
export interface CloudbaseDocument {
  /** Inside a transaction: the document or `null`. */
  get(): Promise<{ data: RawDoc | null }>
  /** Replaces the whole document. */
  set(doc: object): Promise<unknown>
  remove(): Promise<{ deleted: number }>
}
export interface CloudbaseQuery {
  where(query: object): CloudbaseQuery
  orderBy(field: string, direction: 'asc' | 'desc'): CloudbaseQuery
  limit(rows: number): CloudbaseQuery
  get(): Promise<{ data: RawDoc[] }>
  count(): Promise<{ total: number }>
}
export interface CloudbaseCollection extends CloudbaseQuery {
  doc(id: string): CloudbaseDocument
  add(doc: object): Promise<unknown>
  options(options: { raw: boolean }): CloudbaseQuery
}
export interface CloudbaseTransaction {
  collection(name: string): CloudbaseCollection
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
}
export interface CloudbaseDb {
  collection(name: string): CloudbaseCollection
  startTransaction(): Promise<CloudbaseTransaction>
}
/** As stored: `_id` is the document's id. */
export type RawDoc = { _id: string; version: number } & Record<string, unknown>
export const fromRaw = ({ _id, ...rest }: RawDoc): Stored<Doc> => ({ ...rest, id: _id })

export interface CloudbaseOptions {
  env: string
  /** On WeChat cloud the function's environment has these; from elsewhere, and in tests, they are given. */
  region?: string
  serviceUrl?: string
  secretId?: string
  secretKey?: string
}

/** Loads the SDK, which takes longer than all the rest of a function; so at the first use and not at its start. */
export async function openCloudbaseDb(options: CloudbaseOptions): Promise<CloudbaseDb> {
  return (await nodeSdk()).init({ ...options }).database() as unknown as CloudbaseDb
}

/** The code of a failure as CloudBase names it. */
export const codeOf = (error: unknown): string => String((error as { code?: unknown } | undefined)?.code ?? '')
