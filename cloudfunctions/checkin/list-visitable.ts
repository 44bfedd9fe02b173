import { listVisitable as operation } from '../../contract/checkin/list-visitable'
import type { OutputData } from '../../contract/define-operation'
import { query } from '../../platform/handler'
import type { Page } from '../../platform/ports/store'
import { type ContactPointRecord, contactPoints } from '../../records/contact-point'
import { presentVisited } from './present-visit'
import { readVisitNames } from './read-visit-names'

const PAGE = 30

/** Whom one may visit: those that one is responsible for, or, for a worker, one kind in the community. */
export const listVisitable = query<typeof operation, true, OutputData<typeof operation>>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store, caller, now, input: { of, after } }) {
    const more = { limit: PAGE, ...(after ? { after } : {}) }
    const community = caller.roles.find(({ role }) => role === 'community_worker')?.office
    const page: Page<ContactPointRecord> =
      of === 'mine'
        ? await store.find(contactPoints, { where: { memberIds: { contains: caller.id } }, ...more })
        : community
          ? await store.find(contactPoints, {
              where: { communityCode: community, kind: of },
              order: { field: 'number', direction: 'asc' },
              ...more,
            })
          : { rows: [] }
    const shown = page.rows.filter(({ active }) => active)
    const names = await readVisitNames(
      store,
      [],
      shown.map(({ communityCode }) => communityCode),
    )
    return {
      visitable: shown.map((point) => presentVisited(point, caller, names, now)),
      ...(page.next ? { next: page.next } : {}),
    }
  },
  present: (found) => found,
})
