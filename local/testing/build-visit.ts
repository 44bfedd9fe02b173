import { personIdOf } from '../../platform/person-id'
import type { Store } from '../../platform/ports/store'
import { contactPoints } from '../../records/contact-point'
import { type VisitRecord, visits } from '../../records/visit'
import { openidOf } from '../seeds/persons'

const AT = '2026-03-02T01:00:00.000Z'
const PATH = ['440112', '440112001', '440112001010']

/** A visit as it lies in the store, made by `persona` to a household of 荔园社区. */
export const buildVisit = (persona: string, change: Partial<VisitRecord> = {}): VisitRecord => ({
  ...{ id: '01JDA0000000000000000000VA', contactPointId: '440112001010-household-1', kind: 'household', path: PATH },
  ...{ memberId: personIdOf(openidOf(persona)), state: 'done', ground: 'regular', cause: '', againReason: '' },
  ...{ checkIn: { at: AT, arrivedAt: AT, late: false, place: 'at_place' }, met: '何先生', heard: '楼道灯坏了' },
  ...{
    safety: 'passed',
    finished: { at: AT, arrivedAt: AT, late: false },
    caseIds: [],
    contactIds: [],
    hasHeld: false,
    shelf: 'past',
    at: AT,
    lacks: [],
    photos: [],
  },
  ...{ createdAt: AT, changedAt: AT },
  ...change,
})

export const putVisit = (store: Store, visit: VisitRecord) => store.transact((tx) => tx.insert(visits, visit))

/** The household of `buildVisit`; `personas` are in contact with it. */
export const putHousehold = (store: Store, ...personas: string[]) => {
  const memberIds = personas.map((persona) => personIdOf(openidOf(persona)))
  return store.transact((tx) =>
    tx.insert(contactPoints, {
      ...{ id: '440112001010-household-1', number: '1', kind: 'household', grade: 'community', sort: 'elderly' },
      ...{ title: '何国强', contactName: '何国强', phone: '13800001111', address: '荔园小区3栋', path: PATH },
      ...{ communityCode: '440112001010', streetCode: '440112001', memberIds, nobodyIn: [], linkedIds: [] },
      ...{ kindIn: [], pieces: [], handedOver: [] },
      ...{ active: true, createdAt: AT, changedAt: AT },
    }),
  )
}
