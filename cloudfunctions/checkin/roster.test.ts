import { openidOf } from '../../local/seeds/persons'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { personIdOf } from '../../platform/person-id'

let district: District
let activityId: string
const LIYUAN = '440112001010'
const said = {
  ...{ kind: 'duty' as const, title: '清明值守', words: '', address: '荔园山口', openTo: 'members' as const },
  ...{ from: '2026-03-03T08:00:00+08:00', to: '2026-03-03T18:00:00+08:00' },
}
const at = (hour: string) => `2026-03-03T${hour}:00+08:00`
const idOf = (persona: string) => personIdOf(openidOf(persona))
const assign = (persona: string, from = '08:00', to = '12:00') =>
  district.tryAs('worker-li', 'checkin.assign-shift', {
    ...{ activityId, from: at(from), to: at(to), personId: idOf(persona) },
  })
const drop = (shiftId: string) => district.tryAs('worker-li', 'checkin.drop-shift', { activityId, shiftId })
const shifts = async (persona = 'worker-li') =>
  (await district.as(persona, 'checkin.view-activity', { activityId })).shifts
const told = async (persona: string) =>
  (await district.as(persona, 'notify.list-messages', {})).messages.map(({ text }) => text)
const mine = async (persona: string) =>
  (await district.as(persona, 'checkin.list-activities', { show: 'mine' })).activities.map(
    (line) => [line.activityId, line.onRoster] as const,
  )

beforeEach(async () => {
  district = await openDistrict()
  activityId = (await district.as('worker-li', 'checkin.create-activity', { office: LIYUAN, activity: said }))
    .activityId
})

test('whoever is given a turn is told, finds it among their own, and hears when it is taken off', async () => {
  expect(codeOf(await assign('member-zhou', '14:00', '18:00'))).toBe('ok')
  expect(codeOf(await assign('worker-huang'))).toBe('ok')
  expect((await shifts()).map(({ name }) => name)).toEqual(['黄国栋', '周文斌'])
  expect(await told('member-zhou')).toEqual(['您排到《清明值守》的一班:2026-03-03 14:00 到 18:00'])
  expect(await mine('member-zhou')).toEqual([[activityId, true]])
  const own = (await shifts('member-zhou')).find(({ mine: is }) => is)!
  expect(codeOf(await drop(own.shiftId))).toBe('ok')
  expect(await mine('member-zhou')).toEqual([])
  expect((await told('member-zhou'))[0]).toBe('《清明值守》的这一班不用您来了:2026-03-03 14:00 到 18:00')
})

test('who puts oneself on duty gets no message about it', async () => {
  expect(codeOf(await assign('worker-li'))).toBe('ok')
  expect(await told('worker-li')).toEqual([])
})

test.each([
  ['who serves elsewhere', () => assign('member-deng'), 'not_a_colleague'],
  ['a resident', () => assign('resident-chen'), 'not_a_colleague'],
  ['a turn before the duty begins', () => assign('worker-huang', '07:00', '12:00'), 'shift_times'],
  ['a turn that ends before it begins', () => assign('worker-huang', '12:00', '09:00'), 'shift_times'],
  ['a turn that is gone', () => drop('s1'), 'shift_moved_on'],
])('refused: %s', async (_, act, code) => {
  expect(codeOf(await act())).toBe(code)
})

test('nobody has two turns at once; one after the other they may', async () => {
  await assign('worker-huang')
  const reply = await assign('worker-huang', '11:00', '13:00')
  expect([codeOf(reply), !reply.ok && reply.error.message]).toEqual([
    'shift_overlaps',
    expect.stringContaining('黄国栋已经有一班了(2026-03-03 08:00 到 12:00)'),
  ])
  expect(codeOf(await assign('worker-huang', '12:00', '13:00'))).toBe('ok')
})

test('a hundred turns are the most', async () => {
  const two = (n: number) => String(n).padStart(2, '0')
  const turns = Array.from({ length: 100 }, (_, n) => ({
    ...{ from: at(`0${8 + Math.floor(n / 60)}:${two(n % 60)}`), personId: idOf('worker-huang') },
    to: at(`0${8 + Math.floor((n + 1) / 60)}:${two((n + 1) % 60)}`),
  }))
  const activity = { ...said, shifts: turns }
  activityId = (await district.as('worker-li', 'checkin.create-activity', { office: LIYUAN, activity })).activityId
  expect(codeOf(await assign('worker-li', '17:00', '18:00'))).toBe('shifts_full')
})

test('nobody is asked for, nor takes, a turn at a time when they have one', async () => {
  await assign('worker-huang')
  await assign('member-zhou', '11:00', '14:00')
  const [first, other] = await shifts()
  const swap = { activityId, shiftId: first!.shiftId }
  const ask = () => district.tryAs('worker-huang', 'checkin.ask-swap', { ...swap, withPersonId: idOf('member-zhou') })
  expect(codeOf(await ask())).toBe('shift_overlaps')
  await drop(other!.shiftId)
  await assign('member-zhou', '14:00', '16:00')
  expect(codeOf(await ask())).toBe('ok')
  await assign('member-zhou', '11:00', '14:00')
  const answer = (agree: boolean) => district.tryAs('member-zhou', 'checkin.answer-swap', { ...swap, agree })
  expect(codeOf(await answer(true))).toBe('shift_overlaps')
  expect(codeOf(await answer(false))).toBe('ok')
})

test('a turn that was given to another is on the desk of who took it', async () => {
  await assign('worker-huang')
  await assign('member-zhou', '14:00', '18:00')
  const [first] = await shifts()
  const swap = { activityId, shiftId: first!.shiftId }
  await district.as('worker-huang', 'checkin.ask-swap', { ...swap, withPersonId: idOf('member-zhou') })
  await district.as('worker-li', 'checkin.change-activity', { activityId, activity: { ...said, title: '改了名字' } })
  expect((await shifts('member-zhou'))[0]).toMatchObject({ askedMe: true })
  await district.as('member-zhou', 'checkin.answer-swap', { ...swap, agree: true })
  expect([await mine('worker-huang'), await mine('member-zhou')]).toEqual([[], [[activityId, true]]])
})

test('whom one can ask is known to the roster and to the hosts, and to nobody else', async () => {
  await assign('worker-huang')
  const ids = async (persona: string) => (await shifts(persona)).map(({ personId }) => personId)
  expect(await ids('worker-huang')).toEqual([idOf('worker-huang')])
  expect(await ids('worker-li')).toEqual([idOf('worker-huang')])
  expect(await ids('member-lin')).toEqual([undefined])
  const seen = await district.as('member-lin', 'checkin.view-activity', { activityId })
  expect([seen.office, seen.onRoster]).toEqual([undefined, false])
})

test('whoever has a turn hears that the duty is called off', async () => {
  await assign('worker-huang')
  await district.as('worker-li', 'checkin.cancel-activity', { activityId, reason: '下大雨' })
  await district.tick()
  expect((await told('worker-huang'))[0]).toBe('活动《清明值守》取消了,不用再来')
  expect(codeOf(await assign('worker-li'))).toBe('activity_cancelled')
})
