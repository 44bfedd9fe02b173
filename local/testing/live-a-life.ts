import { makeLive } from '../../cloudfunctions/broadcast/testing/live-broadcast'
import { personIdOf } from '../../platform/person-id'
import { caseFollowers } from '../../records/case-followers'
import { contactPoints } from '../../records/contact-point'
import { openidOf } from '../seeds/persons'
import { buildVisit, putHousehold, putVisit } from './build-visit'
import { bothPoints, type District, raise } from './open-district'

/** Everything that somebody can leave behind, each with a mark of its own that nobody else writes. */
export const PLANTED = {
  ...{ name: '赵钱孙', phone: '13912345678', text: '灯柱甲乙丙晃得厉害', demand: '请把子丑寅卯拧紧' },
  ...{ address: '天地玄黄巷九号', more: '补充宇宙洪荒一句', question: '金生丽水要带什么', answer: '玉出昆冈这样好' },
  ...{ dispute: '那天剑号巨阙没人来', thanks: '珠称夜光还没弄好' },
}
export const SURVEY = {
  questions: [{ kind: 'text' as const, text: '还有什么想说的?', options: [] }],
  until: '2026-03-30',
}
export const VISIT = '01JDA0000000000000000000VA'
const HOUSEHOLD = '440112001010-household-1'
const ACTIVITY = {
  ...{ kind: 'volunteer' as const, title: '帮老人打扫', words: '', address: '东门', openTo: 'everyone' as const },
  ...{ from: '2026-03-02T08:30:00+08:00', to: '2026-03-02T11:00:00+08:00', capacity: 10 },
}

/** A resident of 荔园社区 uses everything there is; their case is closed in the end. */
export async function liveALife(district: District, persona = 'resident-chen') {
  const { as, store, ports } = district
  const personId = personIdOf(openidOf(persona))
  const { name, phone, text, address, question, answer, dispute } = PLANTED
  await as(persona, 'directory.save-contact', { name, phone })
  await as(persona, 'notify.keep-consents', { said: [{ template: 'case_progress', word: 'accept' }] })
  const photo = ports.files.put('f_01JDA000000000000000000001', { uploadedBy: personId })
  const place = { communityCode: '440112001010', address, point: { latitude: 23.105, longitude: 113.445 } }
  const demands = [PLANTED.demand, '请回电']
  const caseId = await raise(district, { text, demands, place, photos: [photo] }, persona)
  await as('worker-li', 'case.take-on-case', { caseId })
  await as('worker-li', 'case.reveal-contact', { caseId, reason: '上门前联系' })
  await as('worker-li', 'case.ask-more', { caseId, question: '请说具体一点' })
  await as(persona, 'case.add-more', { caseId, text: PLANTED.more })
  await as('worker-li', 'case.answer-case', { caseId, points: bothPoints })
  await district.tick()
  await as(persona, 'case.confirm-answer', { caseId, rating: 'satisfied' })

  const broadcastId = await makeLive(ports, { options: { survey: SURVEY } })
  await as(persona, 'broadcast.mark-read', { broadcastId, edition: 1 })
  await as(persona, 'broadcast.set-favourite', { broadcastId, favourite: true })
  await as(persona, 'broadcast.reply-to-broadcast', { broadcastId, kind: 'question', text: question })
  await as(persona, 'broadcast.answer-survey', { broadcastId, answers: [{ chosen: [], text: answer }] })

  await putHousehold(store, 'member-zhou')
  await store.transact(async (tx) => {
    const household = await tx.get(contactPoints, HOUSEHOLD)
    if (household) await tx.put(contactPoints, { ...household, linkedIds: [personId] })
    await tx.insert(caseFollowers, { id: '26030200009999', people: ['p-other', personId] })
  })
  await as('member-zhou', 'pairing.reveal-point-number', { pointId: HOUSEHOLD })
  await putVisit(store, buildVisit('member-zhou'))
  await as(persona, 'checkin.dispute-visit', { visitId: VISIT, words: dispute })
  const { activityId } = await as('worker-li', 'checkin.create-activity', {
    office: '440112001010',
    activity: ACTIVITY,
  })
  await as(persona, 'checkin.sign-up', { activityId })
  await as(persona, 'checkin.check-in-activity', { activityId })
  await district.tick()
  return { personId, caseId, broadcastId, activityId, photo, householdId: HOUSEHOLD }
}
