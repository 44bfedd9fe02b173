import { EVENT_READERS, type EventKind } from '../../../records/event'
import { factsOf } from './message-facts'
import { RESIDENT_MESSAGES } from './resident-messages'
import { STAFF_MESSAGES } from './staff-messages'
import { freshCase } from './testing/fresh-case'
import { toldBy, whomToTell } from './whom-to-tell'
import { WORKFLOW } from './workflow'
import { writeMessage } from './write-message'

const KINDS = (Object.keys(EVENT_READERS) as EventKind[]).filter((kind) =>
  (EVENT_READERS[kind] as readonly string[]).includes('tell'),
)
const record = freshCase
const AT = '2026-03-04T02:00:00.000Z'
const event = (kind: EventKind, data = {}, by = 'clock', office = '') => ({ kind, by, office, at: AT, data })
const offices = (kind: EventKind, data = {}, by?: string, office?: string) =>
  whomToTell(event(kind, data, by, office), record).map(({ to }) => to)

describe('whom a step is told to', () => {
  test.each(KINDS)('%s names somebody, and has a sentence for each of them', (kind) => {
    const told = toldBy(event(kind, {}, 'somebody', '440112001'), record)
    const silent = ['case.assigned', 'case.calls_ended'].includes(kind)
    expect(told.length > 0 || silent).toBe(true)
    if (told.includes('reporter')) expect([kind, kind in RESIDENT_MESSAGES]).toEqual([kind, true])
    if (told.some((one) => one !== 'reporter' && one !== 'followers'))
      expect([kind, kind in STAFF_MESSAGES]).toEqual([kind, true])
  })

  test.each(KINDS)('%s: its sentence is whole even where the event says little', (kind) => {
    const facts = factsOf(event(kind), record, () => undefined)
    for (const as of ['reporter', 'staff'] as const) {
      const { text } = writeMessage(kind, facts, { to: 'o:1', as }, record, '荔园社区')
      expect(text).toContain(record.id)
      expect(text).toMatch(/^[^a-zA-Z]+。$/)
      expect(text.replace(record.id, '')).not.toMatch(/undefined|null|NaN|,,|:。/)
    }
  })

  test('an answer is told to the resident alone, and a refusal to whoever answered too', () => {
    expect(offices('case.answered', {}, 'li', record.holderOffice)).toEqual([`p:${record.reporterId}`])
    const refused = { holderOffice: record.holderOffice, toOffice: record.streetCode, state: 'reopened' }
    expect(offices('case.refused', refused, record.reporterId)).toEqual([
      `o:${record.streetCode}`,
      `o:${record.holderOffice}`,
    ])
  })

  test('above the district’s own desk there are its leaders', () => {
    const overdue = offices('case.overdue', { holderOffice: '440112', state: 'accepted' })
    expect(overdue).toEqual([`p:${record.reporterId}`, 'o:440112', 'h:440112'])
  })

  test('whatever is told to a head is told to the office above too, which answers where there is no head', () => {
    const heads = WORKFLOW.filter(({ tells }) => tells.includes('head'))
    expect(heads.map(({ move }) => move)).toEqual(['remind', 'overdue', 'escalate', 'week_missed'])
    for (const { tells } of heads) expect(tells).toEqual(expect.arrayContaining(['holder', 'above']))
  })

  test('a department that is late with its part is told with its head, who called it, and the district', () => {
    const call = { callOffice: 'D06', callId: `${record.id}:c1`, holderOffice: record.streetCode }
    expect(offices('case.call_overdue', call)).toEqual(['o:D06', 'h:D06', `o:${record.streetCode}`, 'o:440112'])
    expect(offices('case.reminded', call)).toEqual(['o:D06', 'h:D06', `o:${record.streetCode}`])
  })

  test('passed from colleague to colleague is told to the colleague, not to the resident', () => {
    const hold = { office: record.holderOffice, from: '2026-03-02T01:00:00.000Z', why: 'taken_on' as const }
    const assigned = { office: record.holderOffice, from: AT, why: 'assigned' as const, personId: 'huang' }
    const told = (personId?: string) =>
      whomToTell(event('case.assigned', { personId: 'huang' }, 'li', record.holderOffice), {
        ...record,
        holds: [{ ...hold, ...(personId ? { personId } : {}) }, assigned],
      }).map(({ to }) => to)
    expect(told('li')).toEqual(['p:huang'])
    expect(told()).toEqual([`p:${record.reporterId}`, 'p:huang'])
  })
})
