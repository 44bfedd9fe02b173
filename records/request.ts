import { defineCollection } from './collection'

/** A mutation that was done, with what it replied; the same request id again gets `result` and changes nothing. */
export interface RequestRecord {
  /** `PERSON:REQUEST`, so that nobody can ask for another person's result. */
  id: string
  operation: string
  /** SHA-256 of the input: the same id with another input is refused. */
  digest: string
  result: unknown
  at: string
}
export const requests = defineCollection<RequestRecord>({
  name: 'requests',
  fields: { at: 'text' },
  indexes: [['at']],
  // A reply may hold a number that was looked at, and the digest of an input is as good as a short input.
  sealed: ['digest', 'result'],
})
