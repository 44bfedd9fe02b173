import { viewCase as operation } from '../../contract/case/view-case'
import { readCalendar } from '../../platform/calendar/read-calendar'
import { query } from '../../platform/handler'
import { showPhotos } from '../../platform/photo-check/show-photos'
import { broadcasts, publicBroadcastId } from '../../records/broadcast'
import { calls } from '../../records/call'
import { type CaseRecord, cases } from '../../records/case'
import { events } from '../../records/event'
import { persons } from '../../records/person'
import { visits } from '../../records/visit'
import { mayReleasePhotos, mayView } from './may'
import { readNames } from './names'
import { type FoundCase, presentCase } from './present-case'
import { readMethodRules } from './read-method-rules'

/** The most steps that one view shows; a case with more is read by auditors in the log itself. */
const MOST_STEPS = 500

/** A case with its whole road; for whoever may not see it, it does not exist. */
export const viewCase = query<typeof operation, CaseRecord, FoundCase>({
  operation,
  load: ({ store, input }) => store.get(cases, input.caseId),
  may: mayView,
  async run({ store, caller, ports }, record) {
    const photos = [...new Set(record.entries.flatMap((entry) => entry.photos))]
    const where = { subject: `case:${record.id}` }
    const log = store.find(events, { where, order: { field: 'seq', direction: 'asc' }, limit: MOST_STEPS })
    const found = store.getMany(calls, record.callIds)
    const noticeIds = [...(record.fromReply ? [record.fromReply.broadcastId] : []), publicBroadcastId(record.id)]
    const [page, called, rules, calendar, names, reporter, views, notices, visit] = await Promise.all([
      log,
      found,
      readMethodRules(store),
      readCalendar(store),
      // Who looked at a contact or released a text wrote nothing and held nothing, but is named all the same.
      Promise.all([log, found]).then(([{ rows }, called]) => readNames(store, [record], rows, called)),
      store.get(persons, record.reporterId),
      showPhotos(ports, caller, photos, mayReleasePhotos(caller, record) === true),
      store.getMany(broadcasts, noticeIds),
      record.fromVisit ? store.get(visits, record.fromVisit) : undefined,
    ])
    const photoViews = new Map(views.map((view) => [view.id, view]))
    const phone = reporter?.phone ?? ''
    return { record, events: page.rows, calls: called, rules, calendar, names, phone, photoViews, notices, visit }
  },
  present: (found, { caller, now }) => presentCase(found, caller, now),
})
