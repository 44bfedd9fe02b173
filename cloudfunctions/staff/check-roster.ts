import { checkRoster as operation } from '../../contract/staff/check-roster'
import { query } from '../../platform/handler'
import { mayKeep } from './may'
import { type RosterRead, readRoster } from './read-roster'

/** More than these at once help nobody; the rest shows when they are mended. */
const MOST_WRONG = 100

/** What an uploaded roster holds, and what is wrong with it; nothing is kept. */
export const checkRoster = query<typeof operation, true, RosterRead>({
  operation,
  load: async () => true,
  may: mayKeep,
  run: ({ ports, caller, input }) => readRoster(ports, caller, input.fileId),
  present: ({ rows, right, added, wrong }) => ({
    ...{ rows, added: added.length, same: right.length - added.length },
    ...{ wrong: wrong.slice(0, MOST_WRONG), moreWrong: wrong.length > MOST_WRONG },
  }),
})
