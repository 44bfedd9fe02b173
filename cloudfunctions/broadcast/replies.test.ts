import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { makeLive, withdrawLive } from './testing/live-broadcast'

let district: District
let broadcastId: string
beforeEach(async () => {
  district = await openDistrict()
  broadcastId = await makeLive(district.ports)
})
const ask = async (text = '没有社保卡能缴吗?', persona = 'resident-chen') =>
  district.as(persona, 'broadcast.reply-to-broadcast', { broadcastId, kind: 'question', text })
const seenBy = (persona: string) => district.as(persona, 'broadcast.list-replies', { broadcastId })
const answer = (replyId: string, pin = false) =>
  district.as('admin-huangpu', 'broadcast.answer-reply', { replyId, text: '可以,带身份证就行。', pin })
const desk = (show: 'unanswered' | 'held' | 'all', persona = 'admin-huangpu') =>
  district.as(persona, 'broadcast.list-reply-desk', { show })

describe('replies under a broadcast', () => {
  test('what a resident asks, neighbours read without a name, and the office with it', async () => {
    const { replyId } = await ask()
    expect((await seenBy('resident-he')).replies).toMatchObject([{ replyId, mine: false, from: '荔园社区居民' }])
    expect((await seenBy('resident-chen')).replies).toMatchObject([{ replyId, mine: true }])
    expect((await desk('unanswered')).replies).toMatchObject([{ replyId, from: '陈桂芳', title: '医保缴费开始了' }])
  })

  test('while the check is down, only the writer and the desk see it; back up, it shows by itself', async () => {
    district.ports.contentSafety.verdict = 'held'
    const { replyId, held } = await ask()
    expect(held).toBe(true)
    await district.tick()
    expect((await seenBy('resident-he')).replies).toEqual([])
    expect((await seenBy('resident-chen')).replies).toMatchObject([{ replyId, held: true }])
    expect((await desk('held')).replies).toMatchObject([{ replyId, held: true }])
    district.ports.contentSafety.verdict = 'passed'
    await district.tick()
    expect((await seenBy('resident-he')).replies).toMatchObject([{ replyId, held: false }])
    expect((await desk('held')).replies).toEqual([])
  })

  test('an answer that could not be checked is shown to nobody outside the desk until it passes', async () => {
    const { replyId } = await ask()
    district.ports.contentSafety.verdict = 'held'
    expect((await answer(replyId, true)).held).toBe(true)
    expect((await seenBy('resident-chen')).replies[0]?.answer).toBeUndefined()
    expect((await desk('held')).replies[0]?.answer).toMatchObject({ held: true })
    district.ports.contentSafety.verdict = 'passed'
    await district.tick()
    expect((await seenBy('resident-he')).gathered[0]?.answer).toMatchObject({
      text: '可以,带身份证就行。',
      office: '黄埔街道',
    })
  })

  test('words that may not be published are refused, and nothing is kept', async () => {
    district.ports.contentSafety.verdict = 'refused'
    const refused = await district.tryAs('resident-chen', 'broadcast.reply-to-broadcast', {
      ...{ broadcastId, kind: 'comment', text: '不能发的话' },
    })
    expect(codeOf(refused)).toBe('text_refused')
    expect((await desk('all')).replies).toEqual([])
  })

  test('a person decides where the check could not; what is not shown stays with its writer', async () => {
    district.ports.contentSafety.verdict = 'held'
    const { replyId } = await ask()
    const other = await ask('这条也拿不准')
    await district.as('admin-huangpu', 'broadcast.judge-reply', { replyId, show: true })
    await district.as('admin-huangpu', 'broadcast.judge-reply', { replyId: other.replyId, show: false })
    expect((await seenBy('resident-he')).replies.map((reply) => reply.replyId)).toEqual([replyId])
    expect((await seenBy('resident-chen')).replies[0]).toMatchObject({ replyId: other.replyId, refused: true })
    const again = await district.tryAs('admin-huangpu', 'broadcast.judge-reply', { replyId, show: false })
    expect(codeOf(again)).toBe('reply_moved_on')
  })

  test('nobody lets their own answer pass', async () => {
    const { replyId } = await ask()
    district.ports.contentSafety.verdict = 'held'
    await answer(replyId)
    const own = await district.tryAs('admin-huangpu', 'broadcast.judge-reply', { replyId, show: true })
    expect(codeOf(own)).toBe('second_person_needed')
    await district.as('admin-district', 'broadcast.judge-reply', { replyId, show: true })
    expect((await seenBy('resident-he')).replies[0]?.answer).toMatchObject({ held: false })
  })

  test('the best answers are gathered on top and can be taken out again', async () => {
    const first = await ask()
    await ask('还要带什么?', 'resident-he')
    await answer(first.replyId, true)
    const found = await seenBy('resident-he')
    expect(found.gathered.map((reply) => reply.replyId)).toEqual([first.replyId])
    expect(found.replies).toHaveLength(1)
    await district.as('admin-huangpu', 'broadcast.pin-reply', { replyId: first.replyId, pinned: false })
    expect((await seenBy('resident-he')).gathered).toEqual([])
  })

  test('how many questions wait stands at the desk, and follows what happens', async () => {
    const { replyId } = await ask()
    await district.as('resident-he', 'broadcast.reply-to-broadcast', { broadcastId, kind: 'comment', text: '谢谢社区' })
    const waiting = async () => {
      await district.tick()
      const { broadcasts } = await district.as('admin-huangpu', 'broadcast.list-drafts', { show: 'live' })
      return broadcasts[0]?.unanswered
    }
    expect(await waiting()).toBe(1)
    await answer(replyId)
    expect(await waiting()).toBe(0)
  })

  test('closed replies take no more, and what was written stays', async () => {
    await ask()
    await district.as('admin-huangpu', 'broadcast.set-replies-open', { broadcastId, open: false })
    const late = { broadcastId, kind: 'question' as const, text: '还能问吗?' }
    expect(codeOf(await district.tryAs('resident-he', 'broadcast.reply-to-broadcast', late))).toBe('replies_closed')
    expect((await seenBy('resident-he')).replies).toHaveLength(1)
    await district.as('admin-huangpu', 'broadcast.set-replies-open', { broadcastId, open: true })
    expect(codeOf(await district.tryAs('resident-he', 'broadcast.reply-to-broadcast', late))).toBe('ok')
  })

  test('under a withdrawn broadcast nobody writes, and others read no replies', async () => {
    await ask()
    await withdrawLive(district.ports, broadcastId, '内容有误,请以新的为准')
    const late = { broadcastId, kind: 'question' as const, text: '还能问吗?' }
    expect(codeOf(await district.tryAs('resident-he', 'broadcast.reply-to-broadcast', late))).toBe('broadcast_moved_on')
    expect((await seenBy('resident-he')).replies).toEqual([])
  })

  test('one person does not drown a notice in replies', async () => {
    for (let count = 0; count < 20; count += 1) await ask(`第${count}次问`)
    const more = { broadcastId, kind: 'question' as const, text: '再问一次' }
    expect(codeOf(await district.tryAs('resident-chen', 'broadcast.reply-to-broadcast', more))).toBe('too_many_replies')
  })

  test('for a resident of another street none of it exists', async () => {
    const { replyId } = await ask()
    const tries = [
      district.tryAs('resident-liang', 'broadcast.reply-to-broadcast', {
        broadcastId,
        kind: 'question',
        text: '我也问',
      }),
      district.tryAs('resident-liang', 'broadcast.list-replies', { broadcastId }),
      district.tryAs('resident-liang', 'broadcast.raise-from-reply', { replyId }),
    ]
    expect((await Promise.all(tries)).map(codeOf)).toEqual(['not_found', 'not_found', 'not_found'])
  })
})
