import type { AudienceRule } from '../../contract/broadcast/audience-rules'
import type { BroadcastOptions } from '../../contract/broadcast/broadcast-options'
import { openidOf } from '../../local/seeds/persons'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { personIdOf } from '../../platform/person-id'
import { events } from '../../records/event'
import { persons } from '../../records/person'
import { receipts } from '../../records/receipt'
import { correctLive, makeLive, withdrawLive } from './testing/live-broadcast'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const [LIYUAN, HUANGPU, DISTRICT] = ['440112001010', '440112001', '440112']
const take = (group: AudienceRule['group'], where: string): AudienceRule => ({ take: true, group, where })
const toSign = (audience: AudienceRule[], more: Partial<BroadcastOptions> = {}) =>
  makeLive(district.ports, { office: DISTRICT, options: { audience, duty: 'acknowledge', ...more } })
const sign = (persona: string, broadcastId: string) =>
  district.tryAs(persona, 'broadcast.acknowledge-broadcast', { broadcastId })
const idOf = (persona: string) => personIdOf(openidOf(persona))
const all = async () => (await district.store.find(receipts, { limit: 1000 })).rows
const receiptOf = async (persona: string) => (await all()).find(({ personId }) => personId === idOf(persona))
const due = async () => (await all()).filter((receipt) => receipt.due).map(({ personId }) => personId)
const counts = (persona: string, broadcastId: string, office?: string) =>
  district.as(persona, 'broadcast.view-receipts', { broadcastId, ...(office ? { office } : {}) })

describe('receipts', () => {
  test('delivered and read are kept once, without a time and without a count', async () => {
    const [id, other] = [await makeLive(district.ports), await makeLive(district.ports, { options: { audience: [] } })]
    const arrived = { broadcastIds: [id, other, 'none'] }
    expect(await district.as('resident-chen', 'broadcast.mark-delivered', arrived)).toEqual({ delivered: 1 })
    await district.as('resident-chen', 'broadcast.mark-read', { broadcastId: id, edition: 1 })
    const once = await all()
    district.ports.clock.advance(1)
    await district.as('resident-chen', 'broadcast.mark-read', { broadcastId: id, edition: 1 })
    await district.as('resident-chen', 'broadcast.mark-delivered', arrived)
    expect(await all()).toEqual(once)
    expect(JSON.stringify(once)).not.toMatch(/\d{4}-\d{2}-\d{2}T/)
    expect(once).toMatchObject([{ delivered: true, readEdition: 1, path: [DISTRICT, HUANGPU, LIYUAN] }])
    const kinds = (await district.store.find(events, { limit: 100 })).rows.map(({ kind }) => kind)
    expect(kinds).toEqual([])
  })

  test('nobody reads ahead of what there is, nor back', async () => {
    const id = await makeLive(district.ports)
    const read = (edition: number) => district.as('resident-chen', 'broadcast.mark-read', { broadcastId: id, edition })
    await read(9)
    expect(await all()).toMatchObject([{ readEdition: 1 }])
    await correctLive(district.ports, id, '日期改了')
    await read(2)
    await read(1)
    expect(await all()).toMatchObject([{ readEdition: 2 }])
  })

  test('who is not meant leaves no receipt', async () => {
    const broadcastId = await makeLive(district.ports, { options: { duty: 'understand' } })
    const asked = [
      district.tryAs('resident-liang', 'broadcast.mark-read', { broadcastId, edition: 1 }),
      district.tryAs('resident-liang', 'broadcast.answer-check', { broadcastId, choices: [] }),
      sign('dispatcher-hongshan', broadcastId),
    ]
    for (const reply of asked) expect(codeOf(await reply)).toBe('not_found')
    expect(await all()).toEqual([])
  })

  test('somebody new who reads becomes known, and is counted in the district', async () => {
    const id = await makeLive(district.ports, { options: { audience: [take('everyone', DISTRICT)] } })
    await district.as('nobody-yet', 'broadcast.mark-read', { broadcastId: id, edition: 1 })
    expect(await receiptOf('nobody-yet')).toMatchObject({ path: [DISTRICT] })
    expect(await district.store.get(persons, idOf('nobody-yet'))).toBeDefined()
  })
})

describe('broadcast.acknowledge-broadcast', () => {
  test('signed once and for good, with one event on a chain of its own', async () => {
    const id = await toSign([take('everyone', DISTRICT)])
    await district.tick()
    const first = await sign('worker-li', id)
    district.ports.clock.advance(5)
    expect(await sign('worker-li', id)).toEqual(first)
    const signed = (await district.store.find(events, { limit: 100 })).rows
    expect(signed).toMatchObject([
      { kind: 'broadcast.acknowledged', subject: `receipt:${id}:${idOf('worker-li')}`, data: { broadcast: id } },
    ])
    expect(await district.as('worker-li', 'broadcast.view-broadcast', { broadcastId: id })).toMatchObject({
      ...{ mustAcknowledge: true, toDo: false, acknowledgedAt: '2026-03-02T01:00:00.000Z' },
    })
  })

  test('binds staff and members, never residents, and only by their work', async () => {
    const id = await toSign([take('everyone', LIYUAN)])
    await district.tick()
    // 周文斌 and 林志远 are of a branch of the community, 李敏 and 黄国栋 work there; 郑海涛 only lives there.
    expect((await due()).sort()).toEqual(['worker-li', 'worker-huang', 'member-zhou', 'member-lin'].map(idOf).sort())
    for (const persona of ['resident-chen', 'dispatcher-huangpu']) {
      const view = await district.as(persona, 'broadcast.view-broadcast', { broadcastId: id })
      expect([persona, view.mustAcknowledge, view.toDo]).toEqual([persona, false, false])
    }
    expect(codeOf(await sign('dispatcher-huangpu', id))).toBe('not_to_acknowledge')
    expect(codeOf(await sign('resident-chen', id))).toBe('forbidden')
  })

  test('who signs before the job came by is bound all the same, and counted at the office', async () => {
    const id = await toSign([take('staff', HUANGPU)])
    expect(codeOf(await sign('dispatcher-huangpu', id))).toBe('ok')
    expect(await receiptOf('dispatcher-huangpu')).toMatchObject({ due: true, office: HUANGPU, missingIn: [] })
    await district.tick()
    expect(await receiptOf('dispatcher-huangpu')).toMatchObject({ due: true, path: [DISTRICT, HUANGPU] })
    expect((await due()).length).toBe(6)
  })

  test('frozen at the release: who comes later need not, who left still must, and finds it', async () => {
    const id = await toSign([take('community_worker', LIYUAN)])
    await district.tick()
    const become = (persona: string, role: 'community_worker' | undefined) =>
      district.store.transact(async (tx) => {
        const person = (await tx.get(persons, idOf(persona)))!
        const roles = role ? [{ role, office: LIYUAN }] : [{ role: 'dispatcher' as const, office: '440112002' }]
        await tx.put(persons, { ...person, roles, posts: roles.map((held) => `${held.role}:${held.office}`) })
      })
    await become('member-zhou', 'community_worker')
    await become('worker-li', undefined)
    await district.tick()
    expect(codeOf(await sign('member-zhou', id))).toBe('not_to_acknowledge')
    expect(codeOf(await sign('worker-li', id))).toBe('ok')
    expect((await receiptOf('worker-li'))?.path).toEqual([DISTRICT, HUANGPU, LIYUAN])
  })

  test('a correction that takes more people in binds them too, and lets nobody go', async () => {
    const id = await toSign([take('community_worker', LIYUAN)])
    await district.tick()
    await correctLive(district.ports, id, '调度员也要看', { options: { audience: [take('dispatcher', HUANGPU)] } })
    await district.tick()
    expect((await due()).sort()).toEqual(
      ['worker-li', 'worker-huang', 'dispatcher-huangpu', 'dispatcher-zhong'].map(idOf).sort(),
    )
  })

  test('what asks nobody to sign is signed by nobody; nor is what was withdrawn', async () => {
    const plain = await makeLive(district.ports)
    expect(codeOf(await sign('worker-li', plain))).toBe('not_to_acknowledge')
    const id = await toSign([take('staff', LIYUAN)])
    await district.tick()
    await withdrawLive(district.ports, id, '发错了范围')
    expect(codeOf(await sign('worker-li', id))).toBe('broadcast_moved_on')
  })
})

describe('broadcast.view-receipts', () => {
  test('counts people by place with their denominators, and names only who must sign', async () => {
    const id = await toSign([take('everyone', HUANGPU)])
    await district.as('resident-chen', 'broadcast.mark-read', { broadcastId: id, edition: 1 })
    await district.as('resident-he', 'broadcast.mark-delivered', { broadcastIds: [id] })
    // Read before the job came by: counted at home first, then at the office.
    await district.as('dispatcher-huangpu', 'broadcast.mark-read', { broadcastId: id, edition: 1 })
    await district.tick()
    await sign('worker-li', id)
    await district.tick()
    const street = await counts('dispatcher-huangpu', id)
    expect(street.whole).toEqual({
      ...{ office: HUANGPU, name: '黄埔街道', people: 10, delivered: 3, read: 2, understood: 0 },
      ...{ due: 8, acknowledged: 1 },
    })
    const liyuan = street.below.find(({ office }) => office === LIYUAN)
    // 陈桂芳, 何志强 and 周文斌 live there, 李敏, 黄国栋 and 林志远 work there; 郑海涛 lives there and is counted at the street.
    expect(liyuan).toMatchObject({ people: 6, delivered: 2, read: 1, due: 4, acknowledged: 1 })
    expect(street.below.map(({ office }) => office).sort()).toEqual(['440112001003', LIYUAN])
    expect(street.missing).toHaveLength(7)
    expect((await counts('worker-li', id)).missing.map(({ name }) => name).sort()).toEqual([
      '周文斌',
      '林志远',
      '黄国栋',
    ])
    expect(JSON.stringify(street)).not.toMatch(/陈桂芳|何志强|13800/)
    expect(street).toMatchObject({ moreMissing: false, mayRemind: true, duty: '需要签收' })
  })

  test('a notice that is for somebody at work alone is counted at the office, signed or not', async () => {
    const audience = [take('staff', HUANGPU)]
    const id = await makeLive(district.ports, { office: DISTRICT, options: { audience } })
    await district.as('dispatcher-huangpu', 'broadcast.mark-read', { broadcastId: id, edition: 1 })
    await district.tick()
    expect((await counts('dispatcher-huangpu', id)).whole).toMatchObject({ people: 6, read: 1, due: 0 })
    expect((await counts('worker-li', id)).whole).toMatchObject({ people: 2, read: 0 })
  })

  test('of one’s own place and below alone, and only where it is for somebody', async () => {
    const id = await toSign([take('everyone', LIYUAN)])
    const asked = async (persona: string, office?: string) => {
      const input = { broadcastId: id, ...(office ? { office } : {}) }
      const reply = await district.tryAs(persona, 'broadcast.view-receipts', input)
      return reply.ok ? reply.data.whole.office : reply.error.code
    }
    expect(await asked('worker-li')).toBe(LIYUAN)
    expect(await asked('dispatcher-huangpu')).toBe(HUANGPU)
    expect(await asked('leader-ma')).toBe(DISTRICT)
    expect(await asked('leader-ma', LIYUAN)).toBe(LIYUAN)
    expect(await asked('worker-li', HUANGPU)).toBe('not_found')
    expect(await asked('leader-ma', '440112002')).toBe('not_found')
    for (const persona of ['worker-wu', 'dispatcher-hongshan']) expect(await asked(persona)).toBe('not_found')
    for (const persona of ['resident-chen', 'member-zhou', 'officer-tan', 'auditor-gu']) {
      expect(await asked(persona)).toBe('forbidden')
    }
  })
})

test('whoever read before a correction is told of it once, and nobody else', async () => {
  const id = await makeLive(district.ports, { content: { title: '医保' } })
  await district.as('resident-chen', 'broadcast.mark-read', { broadcastId: id, edition: 1 })
  await district.as('resident-he', 'broadcast.mark-delivered', { broadcastIds: [id] })
  await correctLive(district.ports, id, '截止改到一月', { content: { title: '医保缴费' } })
  await district.tick()
  await district.tick()
  const told = async (persona: string) => (await district.as(persona, 'notify.list-messages', {})).messages
  expect(await told('resident-chen')).toMatchObject([
    { text: '《医保缴费》有更正:截止改到一月', as: 'reader', important: true },
  ])
  expect(await told('resident-he')).toEqual([])
})
