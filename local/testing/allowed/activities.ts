import { personIdOf } from '../../../platform/person-id'
import { activities } from '../../../records/activity'
import { openidOf } from '../../seeds/persons'
import type { District } from '../open-district'
import { type AllowedPart, EVERYBODY, STREET, WORKERS } from './who'

const LIYUAN = '440112001010'
const [FROM, NOON, TO] = ['2026-03-02T08:30:00+08:00', '2026-03-02T12:00:00+08:00', '2026-03-02T15:00:00+08:00']
const idOf = (persona: string) => personIdOf(openidOf(persona))
const said = {
  ...{ kind: 'duty' as const, title: '清明值守', words: '看山口', address: '荔园山口', from: FROM, to: TO },
  ...{ openTo: 'everyone' as const, capacity: 50 },
}
const shifts = [
  { from: FROM, to: NOON, personId: idOf('worker-li') },
  { from: NOON, to: TO, personId: idOf('worker-huang') },
]

/** Held by 荔园社区 for who lives or works there; its id is the case's, of which the table makes one a persona. */
const held = async (district: District, caseId: string) => {
  const made = await district.as('worker-li', 'checkin.create-activity', {
    office: LIYUAN,
    activity: { ...said, shifts },
  })
  const { version: _, ...activity } = (await district.store.get(activities, made.activityId))!
  await district.store.transact((tx) => tx.insert(activities, { ...activity, id: caseId }))
}
const asked = async (district: District, activityId: string) => {
  await held(district, activityId)
  const swap = { activityId, shiftId: 's1', withPersonId: idOf('worker-huang') }
  await district.as('worker-li', 'checkin.ask-swap', swap)
}
const been = async (district: District, activityId: string) => {
  await held(district, activityId)
  await district.as('resident-chen', 'checkin.check-in-activity', { activityId })
}
/** Who lives or serves in 荔园社区, or holds what is held there from above. */
const MEANT = ['resident-chen', 'resident-he', 'member-zhou', 'member-lin', ...WORKERS, ...STREET]
const HOSTS = [...WORKERS, ...STREET, 'dispatcher-district', 'admin-huangpu', 'admin-district', 'leader-ma']
const ALL = [...new Set([...MEANT, ...HOSTS])]

/** Activities are for whom they are meant; their codes and names are their hosts' alone. */
export const ACTIVITIES: AllowedPart = {
  'checkin.create-activity': { input: () => ({ office: LIYUAN, activity: said }), allowed: HOSTS },
  'checkin.change-activity': {
    ...{ input: (activityId) => ({ activityId, activity: said }), prepare: held, allowed: HOSTS },
  },
  'checkin.cancel-activity': {
    ...{ input: (activityId) => ({ activityId, reason: '下大雨' }), prepare: held, allowed: HOSTS },
  },
  'checkin.list-activities': { input: () => ({}), allowed: EVERYBODY },
  'checkin.view-activity': { input: (activityId) => ({ activityId }), prepare: held, allowed: ALL },
  'checkin.sign-up': { input: (activityId) => ({ activityId }), prepare: held, allowed: ALL },
  'checkin.withdraw-sign-up': { input: (activityId) => ({ activityId }), prepare: held, allowed: ALL },
  'checkin.show-activity-code': { input: (activityId) => ({ activityId }), prepare: held, allowed: HOSTS },
  'checkin.check-in-activity': { input: (activityId) => ({ activityId }), prepare: held, allowed: ALL },
  'checkin.erase-my-check-in': {
    ...{ input: (activityId) => ({ activityId }), prepare: been, allowed: ['resident-chen'] },
  },
  'checkin.list-attendance': { input: (activityId) => ({ activityId }), prepare: held, allowed: HOSTS },
  'checkin.summarise-activity': {
    ...{ input: (activityId) => ({ activityId, text: '大家都来了' }), prepare: held, allowed: HOSTS },
  },
  'checkin.assign-shift': {
    input: (activityId) => ({ activityId, from: FROM, to: TO, personId: idOf('member-zhou') }),
    ...{ prepare: held, allowed: HOSTS },
  },
  'checkin.drop-shift': { input: (activityId) => ({ activityId, shiftId: 's1' }), prepare: held, allowed: HOSTS },
  'checkin.ask-swap': {
    input: (activityId) => ({ activityId, shiftId: 's1', withPersonId: idOf('worker-huang') }),
    ...{ prepare: held, allowed: ['worker-li'] },
  },
  'checkin.answer-swap': {
    ...{
      input: (activityId) => ({ activityId, shiftId: 's1', agree: true }),
      prepare: asked,
      allowed: ['worker-huang'],
    },
  },
  'checkin.list-roster-people': { input: () => ({ office: LIYUAN }), allowed: HOSTS },
}
