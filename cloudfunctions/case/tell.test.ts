import { brokenLamp, type District, openDistrict, raise } from '../../local/testing/open-district'
import { readerJob } from '../../platform/log/read-events'
import { type CaseRecord, cases } from '../../records/case'
import { events } from '../../records/event'
import { messages } from '../../records/message'
import { tell } from './tell'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})

const told = async (kind: string) =>
  (await district.store.find(messages, { limit: 1000 })).rows.filter((message) => message.kind === kind)
const returned = async () => {
  const caseId = await raise(district)
  await district.as('worker-li', 'case.return-case', { caseId, reason: '社区没有维修权限' })
  return caseId
}
const RETURNED = ['o:440112001', expect.stringMatching(/^p:/)]

describe('who is told of a step', () => {
  test('a returned case is told to the resident and the street, once, however often the reader runs', async () => {
    const caseId = await returned()
    await Promise.all([district.tick(), district.tick()])
    await district.tick()
    const found = await told('case.returned')
    expect(found.map(({ to }) => to).sort()).toEqual(RETURNED)
    expect(found.map(({ text }) => text).sort()).toEqual([
      `您3月2日(周一)反映的事(编号${caseId}):荔园社区办不了,退到了黄埔街道,由黄埔街道重新安排。`,
      `诉求${caseId}(荔园社区):荔园社区退到了黄埔街道,请重新安排。`,
    ])
  })

  test('killed after the messages and before the mark, it tells once all the same', async () => {
    await returned()
    const killed = {
      ...tell,
      react: async (...given: Parameters<typeof tell.react>) => {
        await tell.react(...given)
        throw new Error('killed')
      },
    }
    await readerJob(killed, () => undefined).run(district.ports)
    expect(await told('case.returned')).toEqual([])
    await district.tick()
    expect((await told('case.returned')).map(({ to }) => to).sort()).toEqual(RETURNED)
  })

  test('a log that is read again from its beginning tells nobody twice', async () => {
    await returned()
    await district.tick()
    const before = (await district.store.find(messages, { limit: 1000 })).rows
    const { rows } = await district.store.find(events, { limit: 1000 })
    await district.store.transact(async (tx) => {
      for (const { id } of rows) {
        const event = (await tx.get(events, id))!
        if (event.kind.startsWith('case.')) await tx.put(events, { ...event, pending: ['tell'] })
      }
    })
    await district.tick()
    expect((await district.store.find(messages, { limit: 1000 })).rows).toEqual(before)
  })

  test('a missed deadline is told to who holds the case, to its office, its head and the level above', async () => {
    const caseId = await raise(district)
    await district.as('worker-li', 'case.take-on-case', { caseId })
    district.ports.clock.advance(24 * 9)
    await district.tick()
    const { holderPerson } = (await district.store.get(cases, caseId))!
    for (const kind of ['case.reminded', 'case.overdue', 'case.escalated']) {
      const addresses = (await told(kind)).map(({ to }) => to)
      const all = ['h:440112001010', 'o:440112001', 'o:440112001010', `p:${holderPerson}`]
      expect([kind, addresses]).toEqual([kind, expect.arrayContaining(all)])
    }
  })

  test('nobody is told of what they did themselves, nor their office', async () => {
    const caseId = await raise(district)
    await district.as('worker-li', 'case.take-on-case', { caseId })
    await district.as('worker-li', 'case.ask-more', { caseId, question: '哪一盏灯?' })
    await district.as('resident-chen', 'case.add-more', { caseId, text: '左边那盏' })
    await district.tick()
    const { reporterId } = (await district.store.get(cases, caseId))!
    expect((await told('case.raised')).map(({ to }) => to)).toEqual(['o:440112001010'])
    expect((await told('case.more_asked')).map(({ to }) => to)).toEqual([`p:${reporterId}`])
    expect((await told('case.more_added')).map(({ to }) => to)).not.toContain(`p:${reporterId}`)
  })

  test('whoever raised a case without a name reads what becomes of it', async () => {
    const caseId = await raise(district, { anonymous: true })
    await district.as('worker-li', 'case.take-on-case', { caseId })
    await district.tick()
    const { messages: mine } = await district.as('resident-chen', 'notify.list-messages', {})
    expect(mine.map(({ kind, as }) => [kind, as])).toEqual([['case.taken_on', 'reporter']])
  })

  test('the event of a case that is gone is handled and tells nobody', async () => {
    const caseId = await raise(district)
    const { version } = (await district.store.get(cases, caseId))!
    await district.store.transact((tx) => tx.remove<CaseRecord>(cases, caseId, version))
    await district.tick()
    const { rows } = await district.store.find(events, { where: { pending: { contains: 'tell' } }, limit: 10 })
    expect([rows, await told('case.raised')]).toEqual([[], []])
  })

  test('a message never holds words that people wrote', async () => {
    const words = '不该出现的话'
    const caseId = await raise(district, {
      text: `${words}路灯坏了三天`,
      demands: [`请修${words}`],
      place: { ...brokenLamp.place, address: `${words}楼下` },
    })
    await district.as('resident-chen', 'directory.save-contact', { name: '陈不该', phone: '13800000001' })
    await district.as('worker-li', 'case.return-case', { caseId, reason: `${words}社区没有维修权限` })
    const call = { method: 'immediate' as const, offices: ['D06'], lead: 'D06', words: `${words}请抢修` }
    await district.as('dispatcher-huangpu', 'case.call-departments', { caseId, ...call })
    await district.as('officer-tan', 'case.return-call', { callId: `${caseId}:c1`, reason: `${words}不归我们管` })
    await district.as('resident-chen', 'case.add-more', { caseId, text: `${words}还没修` })
    await district.as('resident-chen', 'case.withdraw-case', { caseId, reason: `${words}不用了` })
    await district.tick()
    const { rows } = await district.store.find(messages, { limit: 1000 })
    expect(new Set(rows.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6)
    for (const { text } of rows) expect(text).not.toMatch(/不该|undefined|承办单位/)
  })
})
