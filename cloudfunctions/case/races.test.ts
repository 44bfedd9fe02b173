import { codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'
import { cases } from '../../records/case'

let district: District
let caseId: string
beforeEach(async () => {
  district = await openDistrict()
  caseId = await raise(district)
  await district.as('worker-li', 'case.return-case', { caseId, reason: '社区没有维修权限' })
})

describe('two dispatchers act on one case at the same moment', () => {
  test('one dispatches it, the other is told what it is now', async () => {
    const send = (who: string, office: string) =>
      district.tryAs(who, 'case.dispatch-case', { caseId, method: 'immediate', office, words: `${who}派的` })
    const replies = await Promise.all([
      send('dispatcher-huangpu', '440112001010'),
      send('dispatcher-zhong', '440112001003'),
    ])
    expect(replies.map(codeOf).sort()).toEqual(['case_left_office', 'ok'])
    const refused = replies.find((reply) => !reply.ok)
    expect(refused).toMatchObject({ error: { message: expect.stringMatching(/已派单.*您写的内容还在/) } })
    const record = await district.store.get(cases, caseId)
    expect(record?.entries.filter(({ kind }) => kind === 'dispatch')).toHaveLength(1)
    expect(record?.holds.filter(({ to }) => !to)).toHaveLength(1)
  })

  test('a return and a dispatch at once leave one holder and no lost word', async () => {
    await district.as('dispatcher-huangpu', 'case.take-on-case', { caseId })
    const replies = await Promise.all([
      district.tryAs('dispatcher-huangpu', 'case.return-case', { caseId, reason: '街道也办不了' }),
      district.tryAs('dispatcher-zhong', 'case.dispatch-case', {
        ...{ caseId, method: 'immediate' as const, office: '440112001010', words: '还是社区办' },
      }),
    ])
    const won = replies.filter(({ ok }) => ok).length
    expect(won).toBe(1)
    const record = await district.store.get(cases, caseId)
    expect(record?.holds.filter(({ to }) => !to)).toHaveLength(1)
  })

  test('ten take it on at once: one has it, and the log has it once', async () => {
    const who = ['dispatcher-huangpu', 'dispatcher-zhong']
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, index) => district.tryAs(who[index % 2]!, 'case.take-on-case', { caseId })),
    )
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    const view = await district.as('resident-chen', 'case.view-case', { caseId })
    expect(view.steps.filter(({ kind }) => kind === 'case.taken_on')).toHaveLength(1)
  })
})
