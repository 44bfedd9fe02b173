import { Readable } from 'node:stream'
import { openidOf } from '../../local/seeds/persons'
import { liveALife, PLANTED } from '../../local/testing/live-a-life'
import { codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'
import { readBook } from '../../platform/spreadsheet/read-sheets'
import { events } from '../../records/event'
import { messages } from '../../records/message'

const WHO = 'resident-chen'
let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const mine = (persona = WHO) => district.as(persona, 'privacy.view-my-data', {})
async function exported(persona = WHO) {
  const reply = await district.as(persona, 'privacy.export-my-data', {})
  const { bytes, name } = [...district.ports.files.saved.values()].at(-1)!
  const book = await readBook(Readable.from([bytes]))
  return { reply, name, book, text: JSON.stringify(book) }
}

describe('my data (privacy.view-my-data)', () => {
  test('says how much of each kind there is, of mine alone', async () => {
    await liveALife(district)
    const { account, kinds } = await mine()
    expect(account).toEqual({
      name: PLANTED.name,
      phone: PLANTED.phone,
      community: '荔园社区',
      tags: ['老年人'],
    })
    const counts = Object.fromEntries(kinds.map(({ kind, count }) => [kind, count]))
    expect(counts).toMatchObject({ account: 1, cases: 1, follows: 1, replies: 1, surveys: 1, receipts: 2 })
    expect(counts).toMatchObject({ consents: 1, links: 1, disputes: 1, activities: 2, visits: 0 })
    const others = (await mine('resident-he')).kinds.filter(({ count }) => count > 0)
    expect(others).toEqual([{ kind: 'account', count: 1 }])
  })

  test('says who looked at my number: for a case, for my household, to call me; by office and day', async () => {
    await liveALife(district)
    const { looks } = await mine()
    expect(looks.map(({ day, office }) => [day, office])).toEqual([
      ['2026-03-02', '荔园社区'],
      ['2026-03-02', '荔园社区'],
    ])
    expect(looks.map(({ what }) => what).join()).toMatch(/办诉求 \d+/)
    expect(JSON.stringify(looks)).not.toContain('李敏')
    expect((await mine('resident-he')).looks).toEqual([])
  })

  test('somebody whom nobody knows yet is told that there is nothing', async () => {
    const { kinds, before } = await mine('nobody-yet')
    expect([kinds.filter(({ count }) => count > 0), before]).toEqual([[], []])
  })
})

describe('my data as a table (privacy.export-my-data)', () => {
  test('holds every word that I wrote, and what I said of myself', async () => {
    const { caseId } = await liveALife(district)
    const { text, name, reply } = await exported()
    const { thanks: _, ...written } = PLANTED
    for (const words of [...Object.values(written), caseId, openidOf(WHO)]) expect(text).toContain(words)
    expect([name, reply.name]).toEqual(['我的数据.xlsx', '我的数据.xlsx'])
    expect(reply.rows).toBeGreaterThan(20)
  })

  test('holds nothing of anybody else', async () => {
    await liveALife(district)
    const { text } = await exported('resident-he')
    for (const words of [...Object.values(PLANTED), openidOf(WHO)]) expect(text).not.toContain(words)
  })

  test('goes on past one page, and the log notes that it was taken out', async () => {
    const { personId } = await liveALife(district)
    await district.store.transact(async (tx) => {
      for (let at = 0; at < 450; at += 1) {
        const id = `old:${String(at).padStart(4, '0')}`
        const told = { to: `p:${personId}`, at: '2026-03-01T00:00:00.000Z', text: `第${at}条`, important: false }
        await tx.insert(messages, { id, ...told, eventId: id, kind: 'case.answered', as: 'reporter' })
      }
    })
    const { text, reply } = await exported()
    expect(text).toContain('第0条')
    expect(text).toContain('第449条')
    expect(reply.rows).toBeGreaterThan(450)
    const where = { subject: `person:${personId}` }
    const log = (await district.store.find(events, { where, limit: 100 })).rows
    expect(log.at(-1)).toMatchObject({ kind: 'person.data_exported', data: { rows: reply.rows } })
  })
})

describe('erasing (privacy.erase-me)', () => {
  test('wants the word', async () => {
    const wrong = await district.tryAs(WHO, 'privacy.erase-me', { word: '好' as never })
    expect([codeOf(wrong), (await mine()).account.name]).toEqual(['invalid_input', '陈桂芳'])
  })

  test('says before it what has to end first', async () => {
    await raise(district)
    expect((await mine()).before).toEqual([expect.stringContaining('1 件诉求没有办完')])
    expect((await mine('worker-li')).before).toEqual([expect.stringContaining('您现在还是社区工作者')])
    expect((await mine('resident-he')).before).toEqual([])
  })
})
