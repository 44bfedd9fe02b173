import fc from 'fast-check'
import type { AudienceRule } from '../../contract/broadcast/audience-rules'
import { openidOf } from '../../local/seeds/persons'
import { type District, openDistrict } from '../../local/testing/open-district'
import { personIdOf } from '../../platform/person-id'
import { surveyAnswers } from '../../records/reply'
import { correctLive, makeLive, type Said, withdrawLive } from './testing/live-broadcast'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const live = async (said: Said = {}) => {
  district.ports.clock.advance(0.01)
  return makeLive(district.ports, said)
}
const to = (...audience: AudienceRule[]): Said => ({ options: { audience } })
const take = (group: AudienceRule['group'], where: string): AudienceRule => ({ take: true, group, where })
const leave = (group: AudienceRule['group'], where: string): AudienceRule => ({ take: false, group, where })
const titled = (title: string, more: Said = {}): Said => ({ ...more, content: { title, ...more.content } })
const [LIYUAN, HUANGPU, DISTRICT] = ['440112001010', '440112001', '440112']

const listed = async (persona: string, input = {}) =>
  (await district.as(persona, 'broadcast.list-broadcasts', input)).broadcasts
const titles = async (persona: string, input = {}) => (await listed(persona, input)).map(({ title }) => title)
const view = (persona: string, broadcastId: string) => district.as(persona, 'broadcast.view-broadcast', { broadcastId })
const read = (persona: string, broadcastId: string, edition = 1) =>
  district.as(persona, 'broadcast.mark-read', { broadcastId, edition })

describe('broadcast.list-broadcasts', () => {
  test('shows what is meant for the caller, the newest first, each once, and nothing else', async () => {
    await live(titled('给荔园', to(take('everyone', LIYUAN))))
    await live(titled('给全区', to(take('everyone', DISTRICT), take('everyone', LIYUAN))))
    await live(titled('给党员', to(take('party_member', DISTRICT))))
    await live(titled('荔园除外', to(take('everyone', HUANGPU), leave('everyone', LIYUAN))))
    await live(
      titled(
        '荔园社区工作者也要',
        to(take('everyone', HUANGPU), leave('everyone', LIYUAN), take('community_worker', LIYUAN)),
      ),
    )
    expect(await titles('resident-chen')).toEqual(['给全区', '给荔园'])
    expect(await titles('member-zhou')).toEqual(['给党员', '给全区', '给荔园'])
    expect(await titles('worker-li')).toEqual(['荔园社区工作者也要', '给全区', '给荔园'])
    expect(await titles('resident-liang')).toEqual(['给全区'])
    expect(await titles('worker-wu')).toEqual(['荔园社区工作者也要', '荔园除外', '给全区'])
  })

  test('pages through hundreds neither skip nor repeat, though they lie under several keys and some are others’', async () => {
    const wanted: string[] = []
    for (let number = 0; number < 70; number += 1) {
      const keys = [take('everyone', LIYUAN), take('everyone', HUANGPU), take('everyone', DISTRICT)]
      const shut = number % 7 === 0
      // Some of one instant, which only their ids tell apart.
      if (number % 3 === 0) district.ports.clock.advance(0.01)
      const id = await makeLive(
        district.ports,
        to(...keys.slice(number % 3), ...(shut ? [leave('everyone', LIYUAN)] : [])),
      )
      if (!shut) wanted.push(id)
    }
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await district.as('resident-chen', 'broadcast.list-broadcasts', after ? { after } : {})
      expect(page.broadcasts.length).toBeLessThanOrEqual(20)
      seen.push(...page.broadcasts.map(({ broadcastId }) => broadcastId))
      after = page.next
    } while (after)
    expect([...seen].sort()).toEqual([...wanted].sort())
    expect(new Set(seen).size).toBe(seen.length)
  })

  test('the unread ones are found behind many that were read, over several pages', async () => {
    const old = await live(titled('还没看'))
    for (let number = 0; number < 25; number += 1) await read('resident-chen', await live())
    expect(await titles('resident-chen', { show: 'unread' })).toEqual(['还没看'])
    await read('resident-chen', old)
    expect(await titles('resident-chen', { show: 'unread' })).toEqual([])
  })

  test('however much is left out, one call looks at a bounded number and then says that there is more', async () => {
    await live(titled('最早的'))
    for (let number = 0; number < 101; number += 1) {
      await live(to(take('everyone', LIYUAN), leave('everyone', LIYUAN)))
    }
    const first = await district.as('resident-chen', 'broadcast.list-broadcasts', {})
    expect([first.broadcasts.length, typeof first.next]).toEqual([0, 'string'])
    expect(await titles('resident-chen', { after: first.next })).toEqual(['最早的'])
  })

  test('my community is what was released to it or to its street alone', async () => {
    await live(titled('给荔园', to(take('everyone', LIYUAN))))
    await live(titled('给黄埔街道', to(take('everyone', HUANGPU))))
    await live(titled('给全区', to(take('everyone', DISTRICT))))
    await live(titled('给全区和荔园', to(take('everyone', DISTRICT), take('everyone', LIYUAN))))
    expect(await titles('resident-chen', { show: 'community' })).toEqual(['给黄埔街道', '给荔园'])
    expect(await titles('officer-tan', { show: 'community' })).toEqual([])
  })

  test('by category, alone and among the unread', async () => {
    await live(titled('台风要来了', { content: { category: 'safety' } }))
    await live(titled('医保'))
    expect(await titles('resident-chen', { category: 'safety' })).toEqual(['台风要来了'])
    expect(await titles('resident-chen', { category: 'policy', show: 'unread' })).toEqual(['医保'])
    expect(await titles('resident-chen', { category: 'activity' })).toEqual([])
  })

  test('a card says how it stands: unread, corrected, withdrawn, over, to do', async () => {
    const id = await live({ content: { validUntil: '2026-03-02' } })
    const card = async () => (await listed('resident-chen'))[0]
    expect(await card()).toMatchObject({ unread: true, corrected: false, undelivered: true, ended: false, toDo: false })
    expect(await card()).toMatchObject({ office: '黄埔街道', summary: '十二月底前交明年的医保', favourite: false })
    await read('resident-chen', id)
    expect(await card()).toMatchObject({ unread: false, corrected: false, undelivered: false })
    await correctLive(district.ports, id, '日期改了')
    expect(await card()).toMatchObject({ unread: true, corrected: true })
    district.ports.clock.set('2026-03-03T00:00:00+08:00')
    expect(await card()).toMatchObject({ ended: true })
    await withdrawLive(district.ports, id, '发错了范围')
    expect(await card()).toMatchObject({ unread: false, withdrawn: true, summary: '' })
  })

  test('a survey is to do until it is answered or its last day is over', async () => {
    const questions = [{ kind: 'single' as const, text: '行不行', options: ['行', '不行'] }]
    const id = await live({ options: { survey: { questions, until: '2026-03-03' } } })
    const toDo = async (persona: string) => (await listed(persona))[0]?.toDo
    expect(await toDo('resident-chen')).toBe(true)
    const personId = personIdOf(openidOf('resident-chen'))
    await district.store.transact((tx) =>
      tx.insert(surveyAnswers, {
        ...{ id: `${id}:${personId}`, broadcastId: id, personId, answers: [], safety: 'passed' },
        ...{ toTally: false, hasHeld: false },
      }),
    )
    expect(await toDo('resident-chen')).toBe(false)
    district.ports.clock.set('2026-03-03T23:59:00+08:00')
    expect([await toDo('resident-he'), (await view('resident-he', id)).survey?.open]).toEqual([true, true])
    district.ports.clock.set('2026-03-04T00:00:00+08:00')
    expect([await toDo('resident-he'), (await view('resident-he', id)).survey?.open]).toEqual([false, false])
  })
})

test('what a list shows is what every live broadcast, asked one by one, would show', async () => {
  const groups = ['everyone', 'staff', 'party_member', 'community_worker'] as const
  const places = [LIYUAN, HUANGPU, DISTRICT, '440112002', 'B01'] as const
  const rule = fc.record({
    ...{ take: fc.boolean(), group: fc.constantFrom(...groups), where: fc.constantFrom(...places) },
  })
  const personas = ['resident-chen', 'resident-liang', 'member-zhou', 'worker-li', 'officer-tan']
  await fc.assert(
    fc
      .asyncProperty(
        fc.array(fc.array(rule, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        async (all) => {
          const ids: string[] = []
          for (const audience of all) ids.push(await live({ options: { audience } }))
          for (const persona of personas) {
            const shown = new Set((await listed(persona)).map(({ broadcastId }) => broadcastId))
            for (const id of ids) {
              const one = await district.tryAs(persona, 'broadcast.mark-delivered', { broadcastIds: [id] })
              expect([persona, one.ok && one.data.delivered === 1]).toEqual([persona, shown.has(id)])
            }
          }
        },
      )
      .beforeEach(async () => {
        district = await openDistrict()
      }),
    { numRuns: 25 },
  )
})
