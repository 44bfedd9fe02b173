import { openidOf } from '../../local/seeds/persons'
import { buildVisit, putHousehold, putVisit } from '../../local/testing/build-visit'
import { bothPoints, codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'
import { personIdOf } from '../../platform/person-id'
import { events } from '../../records/event'
import { visits } from '../../records/visit'

const ID = '01JDA0000000000000000000VA'
let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const mine = (persona = 'member-zhou') => district.as(persona, 'checkin.view-my-record', {})
const erase = (persona = 'member-zhou') => district.tryAs(persona, 'checkin.erase-from-my-record', { visitId: ID })
const logged = async (subject: string) =>
  (await district.store.find(events, { where: { subject }, limit: 100 })).rows.map(({ kind }) => kind)

describe('my service record', () => {
  test('says what was done and what came of it, and nobody else finds it in theirs', async () => {
    const [open, solved] = [await raise(district), await raise(district, { text: '电梯停了两天,老人下不了楼' })]
    await district.as('worker-li', 'case.take-on-case', { caseId: solved })
    await district.as('worker-li', 'case.answer-case', { caseId: solved, points: bothPoints })
    await district.as('resident-chen', 'case.confirm-answer', { caseId: solved, rating: 'satisfied' })
    await putHousehold(district.store, 'member-zhou')
    await putVisit(district.store, buildVisit('member-zhou', { caseIds: [open, solved] }))
    const { lines, cameOfIt } = await mine()
    expect(cameOfIt).toEqual({ cases: 2, solved: 1 })
    expect(lines).toMatchObject([{ title: '何国强', met: '何先生', place: '在现场', stays: '反映了诉求' }])
    const [line] = lines
    expect(line?.what === 'visit' && line.cases.map(({ solved: is }) => is)).toEqual([false, true])
    expect(await mine('member-lin')).toEqual({ lines: [], cameOfIt: { cases: 0, solved: 0 } })
  })

  test('has no number that counts presence', async () => {
    await putVisit(district.store, buildVisit('member-zhou'))
    const { lines, ...rest } = await mine()
    expect(Object.keys(rest)).toEqual(['cameOfIt'])
    expect(Object.values(lines[0]!).filter((value) => typeof value === 'number')).toEqual([])
  })

  test('shows 补传 with both times, plans not at all, and of a contact handed over only the first letter', async () => {
    await putHousehold(district.store, 'member-lin')
    const checkIn = { at: '2026-03-01T01:00:00.000Z', arrivedAt: '2026-03-02T01:00:00.000Z', late: true } as const
    await putVisit(district.store, buildVisit('member-zhou', { checkIn: { ...checkIn, place: 'not_given' } }))
    await putVisit(district.store, buildVisit('member-zhou', { id: `${ID}2`, state: 'planned' }))
    expect((await mine()).lines).toMatchObject([{ at: checkIn.at, arrivedAt: checkIn.arrivedAt, title: '何**' }])
  })

  test('goes out as a table of one’s own, and the log notes that it did', async () => {
    await putVisit(district.store, buildVisit('member-zhou'))
    expect(await district.as('member-zhou', 'checkin.export-my-record', {})).toMatchObject({ rows: 1 })
    expect(await district.as('member-lin', 'checkin.export-my-record', {})).toMatchObject({ rows: 0 })
    expect(await logged(`person:${personIdOf(openidOf('member-zhou'))}`)).toEqual(['person.record_exported'])
  })

  test('its writer takes the words away, and the bare fact stays', async () => {
    await putVisit(district.store, buildVisit('member-zhou'))
    expect(codeOf(await erase())).toBe('ok')
    const found = await district.store.get(visits, ID)
    expect(found).toMatchObject({ met: '', heard: '', state: 'done', checkIn: { place: 'at_place' } })
    expect((await mine()).lines).toMatchObject([{ erased: true }])
    expect(await logged(`visit:${ID}`)).toEqual(['visit.words_erased'])
  })

  test.each([
    ['a case was raised on it', { caseIds: ['26030200000001'] }, '反映了诉求'],
    ['it is not finished', { state: 'checked_in' as const }, '还没有写完'],
    ['the contact disputes it', { disputed: { by: 'p', at: '', words: '', safety: 'passed' as const } }, '没有来过'],
  ])('the words stay where %s, and the sentence says why', async (_, change, why) => {
    await putVisit(district.store, buildVisit('member-zhou', change))
    const reply = await erase()
    expect([codeOf(reply), reply.ok || reply.error.message]).toEqual(['record_stays', expect.stringContaining(why)])
    expect((await district.store.get(visits, ID))?.heard).toBe('楼道灯坏了')
  })

  test("nobody takes away another's words, nor learns that there are any", async () => {
    await putVisit(district.store, buildVisit('member-zhou'))
    expect(codeOf(await erase('member-lin'))).toBe('not_found')
    expect(codeOf(await erase('admin-district'))).toBe('not_found')
  })
})

describe('activities in my service record', () => {
  const said = {
    ...{ kind: 'volunteer' as const, title: '帮老人打扫', words: '', address: '东门', openTo: 'everyone' as const },
    ...{ from: '2026-03-02T08:30:00+08:00', to: '2026-03-02T11:00:00+08:00' },
  }
  const been = async (title = said.title) => {
    const input = { office: '440112001010', activity: { ...said, title } }
    const { activityId } = await district.as('worker-li', 'checkin.create-activity', input)
    await district.as('member-zhou', 'checkin.check-in-activity', { activityId })
    district.ports.clock.advance(1 / 60)
    return activityId
  }
  const eraseCheckIn = (persona: string, activityId: string) =>
    district.tryAs(persona, 'checkin.erase-my-check-in', { activityId })

  test('stand between the visits with what came of them, and count nothing', async () => {
    await putVisit(district.store, buildVisit('member-zhou', { at: '2026-03-01T01:00:00.000Z' }))
    const activityId = await been()
    await district.as('worker-li', 'checkin.summarise-activity', { activityId, text: '打扫了12户' })
    const { lines } = await mine()
    expect(lines.map(({ what }) => what)).toEqual(['activity', 'visit'])
    expect(lines[0]).toMatchObject({ title: '帮老人打扫', verified: '本人签到,没有核对', summary: '打扫了12户' })
    expect(Object.values(lines[0]!).filter((value) => typeof value === 'number')).toEqual([])
    expect((await mine('member-lin')).lines).toEqual([])
  })

  test('a summary that is still being checked is not told', async () => {
    const activityId = await been()
    district.ports.contentSafety.verdict = 'held'
    await district.as('worker-li', 'checkin.summarise-activity', { activityId, text: '打扫了12户' })
    expect((await mine()).lines[0]).not.toHaveProperty('summary')
  })

  test('come page by page with the visits, each once', async () => {
    for (let at = 0; at < 25; at += 1) {
      const made = `2026-03-02T01:${10 + at}:30.000Z`
      await putVisit(district.store, buildVisit('member-zhou', { id: `${ID}${at}`, at: made }))
      await been(`第${at}场`)
    }
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await district.as('member-zhou', 'checkin.view-my-record', after ? { after } : {})
      seen.push(...page.lines.map(({ id }) => id))
      after = page.next
    } while (after)
    expect([seen.length, new Set(seen).size]).toEqual([50, 50])
  })

  test('go out in the table, and a check-in is taken away by who made it alone', async () => {
    const activityId = await been()
    expect(await district.as('member-zhou', 'checkin.export-my-record', {})).toMatchObject({ rows: 1 })
    expect(codeOf(await eraseCheckIn('member-lin', activityId))).toBe('not_found')
    expect(codeOf(await eraseCheckIn('member-zhou', activityId))).toBe('ok')
    expect((await mine()).lines).toEqual([])
    const { people } = await district.as('worker-li', 'checkin.list-attendance', { activityId })
    expect(people).toEqual([])
    expect(await logged(`person:${personIdOf(openidOf('member-zhou'))}`)).toContain('activity.check_in_erased')
  })
})
