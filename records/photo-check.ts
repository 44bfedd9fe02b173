import { defineCollection } from './collection'

/** How a photo's content check stands. Without one that has passed, nobody but its owner gets an address. */
export interface PhotoCheckRecord {
  /** As its claim's: SHA-256 of the file id. */
  id: string
  fileId: string
  owner: string
  /** What it was first used in: `case:ID`, `task:ID` … */
  subject: string
  /** `held` while nothing is known, or WeChat asks for a person's eye. */
  state: 'held' | 'passed' | 'refused'
  /** By which WeChat names its verdict, which comes later; empty where it was not asked, or gave its verdict at once. */
  traceId: string
  /** So many times WeChat was asked. */
  asks: number
  /** When to ask again; `NEVER` once a verdict is there or a person has to decide. */
  again: string
}
/** Sorts behind every instant. */
export const NEVER = '9999'

export const photoChecks = defineCollection<PhotoCheckRecord>({
  name: 'photo_checks',
  fields: { traceId: 'text', state: 'text', again: 'text' },
  indexes: [['traceId'], ['state', 'again']],
})
