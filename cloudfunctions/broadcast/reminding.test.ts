import { openidOf } from '../../local/seeds/persons'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { personIdOf } from '../../platform/person-id'
import { broadcastRuns } from '../../records/broadcast'
import { events } from '../../records/event'
import { messages } from '../../records/message'
import { type PersonRecord, persons } from '../../records/person'
import { reminders } from '../../records/receipt'
import { runRemind } from './run-remind'
import { makeLive, withdrawLive } from './testing/live-broadcast'

let district: District
beforeEach(async () => {
  district = await openDistrict()
  // Whom the demo pairs and what they say of themselves is no matter here.
  await district.store.transact(async (tx) => {
    const { pairedWith: _, tags: __, ...person } = (await tx.get(persons, idOf('resident-chen')))!
    await tx.put(persons, person)
  })
})
const [LIYUAN, HUANGPU, DISTRICT] = ['440112001010', '440112001', '440112']
const idOf = (persona: string) => personIdOf(openidOf(persona))
const change = (persona: string, fields: Partial<PersonRecord>) =>
  district.store.transact(async (tx) => {
    const person = (await tx.get(persons, idOf(persona)))!
    await tx.put(persons, { ...person, ...fields })
  })
const remind = (persona: string, broadcastId: string, office = LIYUAN) =>
  district.tryAs(persona, 'broadcast.remind-unread', { broadcastId, office })
const listed = async (persona: string) =>
  (await district.as(persona, 'broadcast.list-reminders', {})).reminders.map(({ name }) => name).sort()
const told = async (persona: string) =>
  (await district.as(persona, 'notify.list-messages', {})).messages.map(({ text }) => text).sort()
const read = (persona: string, broadcastId: string) =>
  district.as(persona, 'broadcast.mark-read', { broadcastId, edition: 1 })
const forAll = (where = LIYUAN) =>
  makeLive(district.ports, { options: { audience: [{ take: true, group: 'everyone', where }] }, office: DISTRICT })

describe('broadcast.remind-unread', () => {
  test('asks the member in contact with the household, and the community for everybody else', async () => {
    await change('resident-chen', { pairedWith: idOf('member-zhou') })
    const id = await forAll()
    await read('member-zhou', id)
    expect(codeOf(await remind('worker-li', id))).toBe('ok')
    await district.tick()
    expect(await listed('member-zhou')).toEqual(['陈桂芳'])
    const others = ['何志强', '李敏', '黄国栋', '郑海涛', '钟慧玲'].sort()
    expect(await listed('worker-huang')).toEqual(others)
    expect(await listed('worker-wu')).toEqual([])
    expect(await told('member-zhou')).toEqual(['您联系的居民有1位还没看《医保缴费开始了》,请上门或打电话说一声'])
    expect(await told('worker-li')).toEqual(['本社区有5位居民还没看《医保缴费开始了》,请上门或打电话说一声'])
    const { reminders: shown } = await district.as('member-zhou', 'broadcast.list-reminders', {})
    expect(shown).toMatchObject([{ phone: '138****0001', title: '医保缴费开始了', broadcastId: id }])
  })

  test('a member who works for the community is told of both', async () => {
    await change('resident-chen', { pairedWith: idOf('worker-li') })
    await remind('worker-li', await forAll())
    await district.tick()
    expect((await told('worker-li')).map((text) => text.slice(0, 5))).toEqual(['您联系的居', '本社区有6'])
  })

  test('only whoever has not read the newest; who has read since, moved or was told falls off the list', async () => {
    const id = await forAll()
    await read('resident-he', id)
    await remind('worker-li', id)
    await district.tick()
    expect(await listed('worker-li')).not.toContain('何志强')
    await read('resident-chen', id)
    expect(await listed('worker-li')).toEqual(['李敏', '周文斌', '黄国栋', '郑海涛', '钟慧玲'].sort())
    await district.as('dispatcher-zhong', 'directory.choose-community', { communityCode: '440112002004' })
    const { reminders: open } = await district.as('worker-li', 'broadcast.list-reminders', {})
    const member = open.find(({ name }) => name === '周文斌')!
    await district.as('worker-huang', 'broadcast.mark-told', { reminderId: member.reminderId })
    expect(await listed('worker-li')).toEqual(['李敏', '黄国栋', '郑海涛'].sort())
  })

  test('who must sign and has not is told directly, and nobody is asked to go to them', async () => {
    const audience = [{ take: true, group: 'everyone' as const, where: LIYUAN }]
    const id = await makeLive(district.ports, { options: { audience, duty: 'acknowledge' } })
    await district.tick()
    await district.as('worker-huang', 'broadcast.acknowledge-broadcast', { broadcastId: id })
    await remind('worker-li', id)
    await district.tick()
    expect(await told('member-zhou')).toEqual(['请签收《医保缴费开始了》'])
    expect(await listed('worker-li')).toEqual(['陈桂芳', '何志强', '郑海涛', '钟慧玲'].sort())
    expect(await told('worker-huang')).toEqual(['本社区有4位居民还没看《医保缴费开始了》,请上门或打电话说一声'])
  })

  test('once a day for an organisation; the next day those who still have not are asked for again', async () => {
    const id = await forAll()
    expect(codeOf(await remind('worker-li', id))).toBe('ok')
    expect(codeOf(await remind('worker-huang', id))).toBe('already_reminded')
    expect(codeOf(await remind('dispatcher-huangpu', id, HUANGPU))).toBe('ok')
    await district.tick()
    const { mayRemind, remindedAt } = await district.as('worker-li', 'broadcast.view-receipts', { broadcastId: id })
    expect([mayRemind, remindedAt]).toEqual([false, '2026-03-02T01:00:00.000Z'])
    const [first] = (await district.as('worker-li', 'broadcast.list-reminders', {})).reminders
    await district.as('worker-li', 'broadcast.mark-told', { reminderId: first!.reminderId })
    district.ports.clock.set('2026-03-03T00:00:00+08:00')
    expect(codeOf(await remind('worker-huang', id))).toBe('ok')
    await district.tick()
    expect(await listed('worker-li')).toContain(first!.name)
    const kinds = (await district.store.find(events, { limit: 100 })).rows.map(
      ({ kind, office }) => `${kind} ${office}`,
    )
    expect(kinds).toEqual([LIYUAN, HUANGPU, LIYUAN].map((office) => `broadcast.reminded ${office}`))
  })

  test('only for one’s own place and below, and not for what was withdrawn', async () => {
    const id = await forAll()
    const refused = async (persona: string, office: string) => codeOf(await remind(persona, id, office))
    expect(await refused('worker-li', HUANGPU)).toBe('not_found')
    expect(await refused('worker-wu', LIYUAN)).toBe('not_found')
    expect(await refused('dispatcher-hongshan', '440112002')).toBe('not_found')
    expect(await refused('resident-chen', LIYUAN)).toBe('forbidden')
    await withdrawLive(district.ports, id, '发错了范围')
    expect(await refused('worker-li', LIYUAN)).toBe('broadcast_moved_on')
  })

  test('killed in the middle, done again and two at once, nobody is asked for twice or counted twice', async () => {
    const id = await forAll(DISTRICT)
    await remind('leader-ma', id, DISTRICT)
    const run = async () => (await district.store.find(broadcastRuns, { limit: 1 })).rows[0]!
    // Killed each time after its page and before its place was kept: the page is done again.
    for (let page = 0; page < 400 && (await run()).open; page += 1) {
      const before = await run()
      await Promise.all([runRemind.run(district.ports), runRemind.run(district.ports)])
      if (page % 3 === 0 && (await run()).open) {
        const { version } = await run()
        await district.store.transact(async (tx) => {
          await tx.get(broadcastRuns, before.id)
          await tx.put(broadcastRuns, { ...before, version })
        })
        await runRemind.run(district.ports)
      }
    }
    expect((await run()).open).toBe(false)
    const { rows } = await district.store.find(reminders, { limit: 100 })
    const people = (await district.store.find(persons, { limit: 100 })).rows.filter((person) => person.communityCode)
    expect(rows.map(({ personId }) => personId).sort()).toEqual(people.map((person) => person.id).sort())
    const counts = (await district.store.find(messages, { limit: 100 })).rows.map(({ text }) => text.match(/\d+/)?.[0])
    expect(counts.sort()).toEqual(['1', '2', '7'].sort())
  })
})

describe('broadcast.list-reminders and broadcast.mark-told', () => {
  test('whoever is asked to tell may read it, even if it is not meant for them', async () => {
    const tags = ['elderly']
    await change('resident-liang', { pairedWith: idOf('member-zhou'), tags })
    await change('resident-he', { tags })
    const audience = [{ take: true, group: 'tag:elderly' as const, where: DISTRICT }]
    const id = await makeLive(district.ports, { options: { audience }, office: DISTRICT })
    const view = async (persona: string) =>
      codeOf(await district.tryAs(persona, 'broadcast.view-broadcast', { broadcastId: id }))
    expect(await view('member-zhou')).toBe('not_found')
    await remind('leader-ma', id, DISTRICT)
    for (let tick = 0; tick < 12; tick += 1) await district.tick()
    expect([await view('member-zhou'), await view('worker-li')]).toEqual(['ok', 'ok'])
    expect([await view('resident-chen'), await view('officer-tan')]).toEqual(['not_found', 'not_found'])
  })

  test('one’s own alone are listed and closed', async () => {
    const id = await forAll()
    await remind('worker-li', id)
    await district.tick()
    const [one] = (await district.as('worker-li', 'broadcast.list-reminders', {})).reminders
    for (const persona of ['worker-wu', 'member-zhou', 'dispatcher-huangpu']) {
      const reply = await district.tryAs(persona, 'broadcast.mark-told', { reminderId: one!.reminderId })
      expect([persona, codeOf(reply)]).toEqual([persona, 'not_found'])
      expect(await listed(persona)).toEqual([])
    }
  })

  test('pages neither skip nor repeat', async () => {
    const ids = []
    for (let number = 0; number < 7; number += 1) ids.push(await forAll())
    for (const id of ids) await remind('worker-li', id)
    for (let tick = 0; tick < 3; tick += 1) await district.tick()
    const first = await district.as('worker-li', 'broadcast.list-reminders', {})
    const second = await district.as('worker-li', 'broadcast.list-reminders', { after: first.next! })
    const all = [...first.reminders, ...second.reminders].map(({ reminderId }) => reminderId)
    expect([first.reminders.length, all.length, new Set(all).size, second.next]).toEqual([30, 49, 49, undefined])
  })
})
