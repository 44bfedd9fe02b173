import { openidOf } from '../../local/seeds/persons'
import { deskAsks } from '../../local/testing/allowed/session'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { endSession, openidOfToken } from '../../platform/desk/find-session'
import { type DeskPoll, pollDesk } from '../../platform/desk/poll-desk'
import { personIdOf } from '../../platform/person-id'
import { deskKnocks, deskRequests } from '../../records/desk-request'
import { deskSessions } from '../../records/desk-session'
import { events } from '../../records/event'
import { persons } from '../../records/person'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})

const HERE = { address: '10.12.3.4', agent: '' }
const poll = (secret: string) => pollDesk(district.ports, secret, HERE)
const whose = (token: string) => openidOfToken(district.store, token, district.ports.clock.now())
const later = (minutes: number) => {
  const { clock } = district.ports
  clock.set(new Date(clock.now().getTime() + minutes * 60_000).toISOString())
}
const tokenOf = (reply: DeskPoll) => (reply.state === 'in' ? reply.session.token : '')

async function confirmed(persona = 'worker-li') {
  const asked = await deskAsks(district)
  await district.as(persona, 'session.view-desk-request', { code: asked.code })
  await district.as(persona, 'session.confirm-desk', { code: asked.code })
  return asked
}
const signIn = async (persona = 'worker-li') => tokenOf(await poll((await confirmed(persona)).poll))

describe('signing in at a desk', () => {
  test('the phone sees who it is, which computer asks and the number; then the desk is in', async () => {
    const asked = await deskAsks(district)
    expect(await poll(asked.poll)).toEqual({ state: 'asked' })
    const seen = await district.as('worker-li', 'session.view-desk-request', { code: asked.code })
    expect(seen).toMatchObject({
      ...{ name: '李敏', offices: ['荔园社区社区工作者'], number: asked.number },
      ...{ browser: 'Windows 电脑上的Edge 浏览器', from: '10.12.*.*' },
    })
    expect(await poll(asked.poll)).toEqual({ state: 'seen' })
    await district.as('worker-li', 'session.confirm-desk', { code: asked.code })
    const reply = await poll(asked.poll)
    expect(reply).toMatchObject({ state: 'in', session: { person: { name: '李敏' } } })
    expect(await whose(tokenOf(reply))).toBe(openidOf('worker-li'))
  })

  test('an answer that got lost is given again, and is the same desk', async () => {
    const asked = await confirmed()
    const first = await poll(asked.poll)
    expect(await poll(asked.poll)).toEqual(first)
    expect((await district.as('worker-li', 'session.list-desks', {})).desks).toHaveLength(1)
  })

  test('the person hears of each new desk, and the log has it', async () => {
    await signIn()
    await district.tick()
    const { messages } = await district.as('worker-li', 'notify.list-messages', {})
    expect(messages[0]).toMatchObject({ kind: 'desk.confirmed', page: 'packages/mine/desks/index', unread: true })
    expect(messages[0]?.text).toContain('Windows 电脑上的Edge 浏览器')
    const where = { subject: `person:${personIdOf(openidOf('worker-li'))}` }
    const { rows } = await district.store.find(events, { where, order: { field: 'seq', direction: 'asc' }, limit: 9 })
    expect(rows.map(({ kind }) => kind)).toEqual(['desk.confirmed'])
  })

  test('nothing that opens anything is kept: not the code, the poll or the token', async () => {
    const asked = await confirmed()
    const token = tokenOf(await poll(asked.poll))
    const kept = JSON.stringify([
      await district.raw.find(deskRequests, { limit: 9 }),
      await district.raw.find(deskSessions, { limit: 9 }),
      await district.raw.find(events, { limit: 99 }),
      await district.raw.find(deskKnocks, { limit: 9 }),
    ])
    for (const code of [asked.code, asked.poll, token]) expect(kept).not.toContain(code.split('.')[1])
    expect(kept).not.toContain('10.12.3.4')
  })
})

describe('who does not get in', () => {
  test('a resident, who is told what to do instead', async () => {
    const { code } = await deskAsks(district)
    const reply = await district.tryAs('resident-chen', 'session.view-desk-request', { code })
    expect(codeOf(reply)).toBe('desk_staff_only')
  })

  test.each([
    ['the secret of the QR', (asked: { code: string; poll: string }) => asked.code],
    ['a guessed one', (asked: { poll: string }) => `${asked.poll.split('.')[0]}.${'A'.repeat(43)}`],
    ['one of another shape', () => 'x'],
    ['an object', () => ({ $ne: '' }) as unknown as string],
  ])('%s gets no token out of the poll', async (_, secret) => {
    const asked = await confirmed()
    await expect(poll(secret(asked))).rejects.toMatchObject({ code: 'desk_code_over' })
  })

  test('guessing is over after some tries a minute, and asking too', async () => {
    const asked = await deskAsks(district)
    const tries = await Promise.allSettled(Array.from({ length: 31 }, () => poll(asked.code)))
    const codes = tries.map((one) => (one.status === 'rejected' ? one.reason.code : 'ok'))
    expect(codes.filter((code) => code === 'desk_asked_often')).toHaveLength(1)
    for (let at = 1; at < 60; at += 1) await deskAsks(district)
    await expect(deskAsks(district)).rejects.toMatchObject({ code: 'desk_asked_often' })
    later(1)
    await deskAsks(district)
  })

  test('a code that is two minutes old, before it was seen, before it was confirmed, and after', async () => {
    const asked = await deskAsks(district)
    const other = await deskAsks(district)
    await district.as('worker-li', 'session.view-desk-request', { code: asked.code })
    const done = await confirmed()
    later(2)
    expect(codeOf(await district.tryAs('worker-li', 'session.view-desk-request', { code: other.code }))).toBe(
      'desk_code_over',
    )
    expect(codeOf(await district.tryAs('worker-li', 'session.confirm-desk', { code: asked.code }))).toBe(
      'desk_code_over',
    )
    expect(await poll(done.poll)).toEqual({ state: 'over' })
  })

  test('a QR that is scanned again, by the same person or another, once it was used', async () => {
    const asked = await confirmed()
    await poll(asked.poll)
    for (const persona of ['worker-li', 'leader-ma']) {
      for (const operation of ['session.view-desk-request', 'session.confirm-desk', 'session.refuse-desk'] as const) {
        expect(codeOf(await district.tryAs(persona, operation, { code: asked.code }))).toBe('desk_code_over')
      }
    }
  })

  test('a code is for who scanned it first, and nobody confirms what they have not been shown', async () => {
    const asked = await deskAsks(district)
    expect(codeOf(await district.tryAs('leader-ma', 'session.confirm-desk', { code: asked.code }))).toBe(
      'desk_code_over',
    )
    await district.as('worker-li', 'session.view-desk-request', { code: asked.code })
    expect(codeOf(await district.tryAs('leader-ma', 'session.confirm-desk', { code: asked.code }))).toBe(
      'desk_code_over',
    )
  })

  test('a desk that was refused: 不是我', async () => {
    const asked = await deskAsks(district)
    await district.as('worker-li', 'session.view-desk-request', { code: asked.code })
    await district.as('worker-li', 'session.refuse-desk', { code: asked.code })
    expect(await poll(asked.poll)).toEqual({ state: 'refused' })
    expect(codeOf(await district.tryAs('worker-li', 'session.confirm-desk', { code: asked.code }))).toBe(
      'desk_code_over',
    )
  })
})

describe('a desk ends', () => {
  const takeRoles = async (persona: string) =>
    district.store.transact(async (tx) => {
      const person = await tx.get(persons, personIdOf(openidOf(persona)))
      if (person) await tx.put(persons, { ...person, roles: [], posts: [] })
    })

  test('from the phone, at once; somebody else cannot', async () => {
    const token = await signIn()
    const [desk] = (await district.as('worker-li', 'session.list-desks', {})).desks
    const deskId = desk?.deskId ?? ''
    expect((await district.as('leader-ma', 'session.list-desks', {})).desks).toEqual([])
    expect(codeOf(await district.tryAs('leader-ma', 'session.end-desk', { deskId }))).toBe('not_found')
    expect(await whose(token)).toBe(openidOf('worker-li'))
    await district.as('worker-li', 'session.end-desk', { deskId })
    expect(await whose(token)).toBeUndefined()
  })

  test('all of them, and none of others', async () => {
    const [one, two, other] = [await signIn(), await signIn(), await signIn('leader-ma')]
    expect(await district.as('worker-li', 'session.end-all-desks', {})).toEqual({ ended: 2 })
    expect([await whose(one), await whose(two)]).toEqual([undefined, undefined])
    expect(await whose(other)).toBe(openidOf('leader-ma'))
  })

  test('at the desk itself, and a poll does not bring it back', async () => {
    const asked = await confirmed()
    const token = tokenOf(await poll(asked.poll))
    await endSession(district.store, token)
    expect(await whose(token)).toBeUndefined()
    expect(await poll(asked.poll)).toEqual({ state: 'over' })
  })

  test('with the last role, also between the confirmation and the first call', async () => {
    const token = await signIn()
    const asked = await confirmed()
    await takeRoles('worker-li')
    expect(await whose(token)).toBeUndefined()
    expect(await poll(asked.poll)).toEqual({ state: 'over' })
  })

  test('after half an hour without a call, and after eight hours with some', async () => {
    const [idle, used] = [await signIn(), await signIn()]
    for (let minutes = 0; minutes < 8 * 60 - 25; minutes += 25) {
      expect(await whose(used)).toBe(openidOf('worker-li'))
      later(25)
    }
    expect(await whose(idle)).toBeUndefined()
    expect(await whose(used)).toBe(openidOf('worker-li'))
    later(25)
    expect(await whose(used)).toBeUndefined()
  })

  test('what is over is swept away', async () => {
    await signIn()
    later(9 * 60)
    await district.tick()
    for (const collection of [deskRequests, deskSessions, deskKnocks])
      expect(await district.store.count(collection as typeof deskRequests, {})).toBe(0)
  })
})
