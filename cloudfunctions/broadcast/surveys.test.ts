import fc from 'fast-check'
import type { Survey } from '../../contract/broadcast/broadcast-options'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { choicesOf, withChoices } from './rules/survey-counts'
import { makeLive } from './testing/live-broadcast'

const survey: Survey = {
  questions: [
    { kind: 'single', text: '早上几点开放?', options: ['七点', '八点'] },
    { kind: 'multiple', text: '要哪些活动?', options: ['下棋', '唱歌', '跳舞'] },
    { kind: 'text', text: '还有什么想说的?', options: [] },
  ],
  until: '2026-03-05',
}
let district: District
let broadcastId: string
beforeEach(async () => {
  district = await openDistrict()
  broadcastId = await makeLive(district.ports, { options: { survey } })
})
type Answers = { chosen: number[]; text: string }[]
const full = (one = 0, text = ''): Answers => [
  { chosen: [one], text: '' },
  { chosen: [0, 2], text: '' },
  { chosen: [], text },
]
const send = (persona: string, answers: Answers) =>
  district.tryAs(persona, 'broadcast.answer-survey', { broadcastId, answers })
const results = (persona: string) => district.as(persona, 'broadcast.view-survey', { broadcastId })
const counts = async (persona: string) =>
  (await results(persona)).questions.map(({ options }) => options.map(({ count }) => count))

describe('a survey under a broadcast', () => {
  test('results are for those who answered, and for the office that asked', async () => {
    const early = await district.tryAs('resident-he', 'broadcast.view-survey', { broadcastId })
    expect(codeOf(early)).toBe('survey_unanswered')
    await send('resident-chen', full(1))
    await send('resident-he', full(0))
    await district.tick()
    expect(await counts('resident-he')).toEqual([[1, 1], [2, 0, 2], []])
    expect(await results('admin-huangpu')).toMatchObject({ people: 2 })
  })

  test('an answer may be changed until the last day, and counts once', async () => {
    await send('resident-chen', full(1))
    await district.tick()
    await send('resident-chen', full(0))
    await district.tick()
    expect(await counts('resident-chen')).toEqual([[1, 0], [1, 0, 1], []])
    district.ports.clock.set('2026-03-05T23:59:00+08:00')
    expect(codeOf(await send('resident-he', full()))).toBe('ok')
    district.ports.clock.set('2026-03-06T00:00:00+08:00')
    expect(codeOf(await send('resident-chen', full(1)))).toBe('survey_over')
  })

  test('every question wants its answer but for words, which are free', async () => {
    const reply = await send('resident-chen', [{ chosen: [0], text: '' }])
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'survey_incomplete', message: expect.stringContaining('第 2 题') },
    })
    expect(codeOf(await send('resident-chen', full()))).toBe('ok')
  })

  test('what is written is for the office alone, and only once it was checked', async () => {
    await send('resident-chen', full(0, '椅子不够坐'))
    district.ports.contentSafety.verdict = 'held'
    await send('resident-he', full(0, '还没检查的话'))
    await district.tick()
    const texts = async (persona: string) => (await results(persona)).questions[2]?.texts
    expect(await texts('resident-chen')).toEqual([])
    expect(await texts('admin-huangpu')).toEqual(['椅子不够坐'])
    district.ports.contentSafety.verdict = 'passed'
    await district.tick()
    expect((await texts('admin-huangpu'))?.sort()).toEqual(['椅子不够坐', '还没检查的话'].sort())
  })

  test('whom it is not meant for neither answers it nor learns of it', async () => {
    expect(codeOf(await send('resident-liang', full()))).toBe('not_found')
    const reply = await district.tryAs('resident-liang', 'broadcast.view-survey', { broadcastId })
    expect(codeOf(reply)).toBe('not_found')
  })

  test('the counts equal a full recount, whoever changes their mind and however often the job runs', () => {
    const choices = fc.tuple(
      fc.subarray([0, 1], { minLength: 1, maxLength: 1 }),
      fc.subarray([0, 1, 2], { minLength: 1 }),
    )
    const step = fc.record({ who: fc.nat({ max: 5 }), choices, tallies: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const said = new Map<number, { now: number[][]; held?: number[][] }>()
        let tally = { people: 0, counts: [] as number[][] }
        const run = () => {
          for (const answer of said.values()) {
            if (answer.held === answer.now) continue
            tally = withChoices(tally, answer.held, answer.now)
            answer.held = answer.now
          }
        }
        for (const { who, choices: now, tallies } of steps) {
          said.set(who, { ...said.get(who), now: choicesOf({ answers: now.map((chosen) => ({ chosen, text: '' })) }) })
          if (tallies) run()
        }
        run()
        const recount = [...said.values()].reduce((sum, { now }) => withChoices(sum, undefined, now), {
          ...{ people: 0, counts: [] as number[][] },
        })
        const padded = (rows: number[][]) => [0, 1, 2].map((q) => [0, 1, 2].map((o) => rows[q]?.[o] ?? 0))
        expect([tally.people, padded(tally.counts)]).toEqual([recount.people, padded(recount.counts)])
      }),
    )
  })
})
