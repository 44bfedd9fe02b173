import { type District, openDistrict, raise } from '../../local/testing/open-district'
import { messages } from '../../records/message'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const listed = async (persona: string, after?: string) =>
  district.as(persona, 'notify.list-messages', after ? { after } : {})

describe('notify.list-messages', () => {
  test("shows one's own and one's office's, nobody else's", async () => {
    const caseId = await raise(district)
    await district.as('worker-li', 'case.return-case', { caseId, reason: '社区没有维修权限' })
    await district.tick()
    const kinds = async (persona: string) => (await listed(persona)).messages.map(({ kind, as }) => `${kind} ${as}`)
    expect(await kinds('resident-chen')).toEqual(['case.returned reporter'])
    expect(await kinds('worker-huang')).toEqual(['case.raised staff'])
    expect(await kinds('dispatcher-huangpu')).toEqual(['case.returned staff'])
    for (const stranger of [
      'resident-he',
      'worker-wu',
      'dispatcher-hongshan',
      'officer-tan',
      'leader-ma',
      'auditor-gu',
    ])
      expect([stranger, await kinds(stranger)]).toEqual([stranger, []])
  })

  test('what a person and their office were told of one step is one line', async () => {
    const caseId = await raise(district)
    await district.as('worker-li', 'case.take-on-case', { caseId })
    await district.tick()
    district.ports.clock.advance(1)
    await district.as('resident-chen', 'case.add-more', { caseId, text: '左边那盏' })
    await district.tick()
    expect((await listed('worker-li')).messages[0]?.id).toMatch(/:p:/)
    expect((await listed('worker-li')).messages.map(({ kind }) => kind)).toEqual(['case.more_added', 'case.raised'])
    expect((await listed('worker-huang')).messages.map(({ kind }) => kind)).toEqual(['case.more_added', 'case.raised'])
  })

  test('pages neither skip nor repeat, newest first, over the personal and the office’s', async () => {
    for (let index = 0; index < 22; index += 1) {
      const caseId = await raise(district)
      if (index % 2 === 0) {
        await district.as('worker-li', 'case.take-on-case', { caseId })
        district.ports.clock.advance(0.1)
        await district.as('resident-chen', 'case.add-more', { caseId, text: '左边那盏' })
        await district.as('resident-chen', 'case.add-more', { caseId, text: '右边那盏' })
      }
      if (index % 3 === 0) await district.tick()
      district.ports.clock.advance(0.1)
    }
    await district.tick()
    const first = await listed('worker-li')
    const second = await listed('worker-li', first.next)
    const all = [...first.messages, ...second.messages]
    expect([first.messages.length, second.messages.length, second.next]).toEqual([30, 14, undefined])
    expect(new Set(all.map(({ id }) => id.replace(/:[oph]:\w+$/, ''))).size).toBe(44)
    expect(all.map(({ at }) => at)).toEqual(
      all
        .map(({ at }) => at)
        .sort()
        .reverse(),
    )
  })

  test('what is read up to an instant stays read; what is told later is new', async () => {
    const caseId = await raise(district)
    await district.as('worker-li', 'case.take-on-case', { caseId })
    await district.tick()
    const [newest] = (await listed('resident-chen')).messages
    expect(newest?.unread).toBe(true)
    await district.as('resident-chen', 'notify.mark-messages-read', { until: newest!.at })
    await district.as('resident-chen', 'notify.mark-messages-read', { until: '2020-01-01T00:00:00.000Z' })
    expect((await listed('resident-chen')).messages.map(({ unread }) => unread)).toEqual([false])
    expect((await listed('worker-li')).messages.map(({ unread }) => unread)).toEqual([true])
    district.ports.clock.advance(1)
    await district.as('worker-li', 'case.ask-more', { caseId, question: '哪一盏灯?' })
    await district.tick()
    expect((await listed('resident-chen')).messages.map(({ unread }) => unread)).toEqual([true, false])
  })

  test('nobody can read ahead of what they will be told', async () => {
    const caseId = await raise(district)
    const mark = await district.as('resident-chen', 'notify.mark-messages-read', { until: '2999-01-01T00:00:00.000Z' })
    expect(mark.readUntil).toBe(district.ports.clock.now().toISOString())
    district.ports.clock.advance(1)
    await district.as('worker-li', 'case.take-on-case', { caseId })
    await district.tick()
    expect((await listed('resident-chen')).messages[0]?.unread).toBe(true)
  })

  test('reading writes nothing to the messages themselves', async () => {
    const caseId = await raise(district)
    await district.as('worker-li', 'case.take-on-case', { caseId })
    await district.tick()
    const { at } = (await listed('resident-chen')).messages[0]!
    await district.as('resident-chen', 'notify.mark-messages-read', { until: at })
    const { rows } = await district.store.find(messages, { limit: 100 })
    expect(rows.map(({ version }) => version)).toEqual(rows.map(() => 1))
  })
})
