import { bothPoints, codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'
import { publicBroadcastId } from '../../records/broadcast'
import { makeLive } from './testing/live-broadcast'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})

describe('a reply that becomes a case', () => {
  async function asked() {
    const broadcastId = await makeLive(district.ports)
    const { replyId } = await district.as('resident-chen', 'broadcast.reply-to-broadcast', {
      ...{ broadcastId, kind: 'question', text: '社区的缴费机坏了一个月了' },
    })
    return { broadcastId, replyId }
  }
  const replyOf = async (persona: string, broadcastId: string) =>
    (await district.as(persona, 'broadcast.list-replies', { broadcastId })).replies[0]

  test('in one tap it is the writer’s own, on the same road as any other, and the thread is kept in both', async () => {
    const { broadcastId, replyId } = await asked()
    await district.as('resident-chen', 'broadcast.raise-from-reply', { replyId })
    await district.tick()
    const caseId = (await replyOf('resident-chen', broadcastId))?.raised?.caseId ?? ''
    expect(caseId).toMatch(/^260302\d{8}$/)
    const view = await district.as('resident-chen', 'case.view-case', { caseId })
    expect(view).toMatchObject({
      ...{ text: '社区的缴费机坏了一个月了', state: 'raised', holder: { office: '荔园社区' } },
      fromReply: { broadcastId, title: '医保缴费开始了' },
    })
    expect(view.reporter.mine).toBe(true)
  })

  test('neighbours read that it became a case and how it ended, never its number', async () => {
    const { broadcastId, replyId } = await asked()
    await district.as('admin-huangpu', 'broadcast.raise-from-reply', { replyId })
    await district.tick()
    const caseId = (await replyOf('resident-chen', broadcastId))?.raised?.caseId ?? ''
    await district.as('worker-li', 'case.take-on-case', { caseId })
    await district.as('worker-li', 'case.answer-case', { caseId, points: [{ demandId: 'd1', text: '已经修好' }] })
    await district.as('resident-chen', 'case.confirm-answer', { caseId, rating: 'satisfied' })
    expect((await replyOf('resident-he', broadcastId))?.raised).toEqual({ state: '已办结', ended: true })
    expect((await replyOf('resident-chen', broadcastId))?.raised).toEqual({ caseId, state: '已办结', ended: true })
  })

  test('it becomes one case, however often it is tapped and the log is read', async () => {
    const { replyId } = await asked()
    await district.as('resident-chen', 'broadcast.raise-from-reply', { replyId })
    const again = await district.tryAs('admin-huangpu', 'broadcast.raise-from-reply', { replyId })
    expect(codeOf(again)).toBe('reply_moved_on')
    await Promise.all([district.tick(), district.tick()])
    await district.tick()
    expect((await district.as('resident-chen', 'case.list-my-cases', { show: 'open' })).cases).toHaveLength(1)
  })

  test('a neighbour can make no case of it', async () => {
    const { replyId } = await asked()
    expect(codeOf(await district.tryAs('resident-he', 'broadcast.raise-from-reply', { replyId }))).toBe('not_found')
  })
})

describe('what is answered in public', () => {
  const publicly = { summary: '居民问路灯什么时候修', answer: '三月四日已经全部修好。\n以后每月巡查一次。' }
  async function published() {
    const caseId = await raise(district)
    await district.as('worker-li', 'case.take-on-case', { caseId })
    await district.as('worker-li', 'case.answer-case', { caseId, points: bothPoints, publicly })
    await district.tick()
    return { caseId, broadcastId: publicBroadcastId(caseId) }
  }

  test('becomes a notice of the street, each knows the other, and residents reply to it', async () => {
    const { caseId, broadcastId } = await published()
    const list = await district.as('resident-he', 'broadcast.list-broadcasts', { category: 'public_answer' })
    expect(list.broadcasts.map((one) => one.broadcastId)).toEqual([broadcastId])
    const notice = await district.as('resident-he', 'broadcast.view-broadcast', { broadcastId })
    expect(notice).toMatchObject({ caseId, office: '荔园社区', title: '公开答复:居民问路灯什么时候修' })
    expect(notice.body).toContain('<p>三月四日已经全部修好。</p>')
    expect((await district.as('resident-chen', 'case.view-case', { caseId })).broadcastId).toBe(broadcastId)
    const { cases } = await district.as('resident-liang', 'case.list-public-cases', {})
    expect(cases[0]?.broadcastId).toBe(broadcastId)
    await district.as('resident-he', 'broadcast.reply-to-broadcast', { broadcastId, kind: 'comment', text: '谢谢' })
  })

  test('anybody may read it, but it is sent to its street alone', async () => {
    const { broadcastId } = await published()
    const reply = await district.tryAs('resident-liang', 'broadcast.view-broadcast', { broadcastId })
    expect(codeOf(reply)).toBe('ok')
    expect((await district.as('resident-liang', 'broadcast.list-broadcasts', {})).broadcasts).toEqual([])
  })

  test('published anew it is corrected, and published the same it stays as it is', async () => {
    const { caseId, broadcastId } = await published()
    await district.as('resident-chen', 'case.confirm-answer', { caseId, rating: 'satisfied' })
    const again = { caseId, ...publicly, photos: [] }
    await district.as('dispatcher-huangpu', 'case.publish-case', again)
    await district.tick()
    expect((await district.as('resident-he', 'broadcast.view-broadcast', { broadcastId })).edition).toBe(1)
    await district.as('dispatcher-huangpu', 'case.publish-case', { ...again, answer: '三月四日修好,五日又换了灯罩。' })
    await district.tick()
    const notice = await district.as('resident-he', 'broadcast.view-broadcast', { broadcastId })
    expect(notice).toMatchObject({ edition: 2, corrections: [{ change: '公开的答复有更新' }] })
  })

  test('an answer to the resident alone becomes none', async () => {
    const caseId = await raise(district)
    await district.as('worker-li', 'case.take-on-case', { caseId })
    await district.as('worker-li', 'case.answer-case', { caseId, points: bothPoints })
    await district.tick()
    expect((await district.as('resident-he', 'broadcast.list-broadcasts', {})).broadcasts).toEqual([])
  })
})
