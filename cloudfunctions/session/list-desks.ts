import { listDesks as operation } from '../../contract/session/list-desks'
import { endOf } from '../../platform/desk/find-session'
import { query } from '../../platform/handler'
import type { DeskSessionRecord } from '../../records/desk-session'
import { readDesks } from './read-desks'

/** One's own and nobody else's; empty for residents, who have none. */
export const listDesks = query<typeof operation, true, DeskSessionRecord[]>({
  operation,
  load: async () => true,
  may: () => true,
  run: ({ store, caller, now }) => readDesks(store, caller.id, now),
  present: (desks) => ({
    desks: desks.map((desk) => ({
      ...{ deskId: desk.id, browser: desk.browser, from: desk.from },
      ...{ openedAt: desk.openedAt, usedAt: desk.usedAt, endsAt: endOf(desk) },
    })),
  }),
})
