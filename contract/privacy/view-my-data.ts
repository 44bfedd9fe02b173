import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { DATA_KINDS, type DataKind } from './data-kinds'

const look = z.object({
  /** Calendar day, YYYY-MM-DD. */
  day: z.string(),
  office: z.string(),
  /** What was looked at, in words. */
  what: z.string(),
})
export type NumberLook = z.output<typeof look>

/** All that the platform keeps about the caller, by kind; who looked at their number; and what stands in the way of erasing. */
export const viewMyData = defineOperation({
  name: 'privacy.view-my-data',
  kind: 'query',
  summary: '系统里有我的哪些数据、谁看过我的号码',
  callers: ['resident'],
  input: z.strictObject({}),
  output: z.object({
    /** In full: it is the caller's own. */
    account: z.object({ name: z.string(), phone: z.string(), community: z.string(), tags: z.array(z.string()) }),
    kinds: z.array(z.object({ kind: z.enum(Object.keys(DATA_KINDS) as [DataKind, ...DataKind[]]), count: z.number() })),
    /** The newest first. */
    looks: z.array(look),
    /** Of the caller's newest cases alone, where there are very many. */
    looksCut: z.boolean(),
    /** Sentences that say what has to be done before; empty where erasing is possible now. */
    before: z.array(z.string()),
  }),
})
