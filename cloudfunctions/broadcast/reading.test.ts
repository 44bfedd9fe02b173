import type { AudienceRule } from '../../contract/broadcast/audience-rules'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { newCheck } from '../../platform/photo-check/ask-photos'
import { NEVER, type PhotoCheckRecord, photoChecks } from '../../records/photo-check'
import { receipts } from '../../records/receipt'
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
const titled = (title: string, more: Said = {}): Said => ({ ...more, content: { title, ...more.content } })
const [LIYUAN, HUANGPU, DISTRICT] = ['440112001010', '440112001', '440112']

const listed = async (persona: string, input = {}) =>
  (await district.as(persona, 'broadcast.list-broadcasts', input)).broadcasts
const titles = async (persona: string, input = {}) => (await listed(persona, input)).map(({ title }) => title)
const view = (persona: string, broadcastId: string) => district.as(persona, 'broadcast.view-broadcast', { broadcastId })
const read = (persona: string, broadcastId: string, edition = 1) =>
  district.as(persona, 'broadcast.mark-read', { broadcastId, edition })

/** As the claim of a photo and WeChat's verdict leave it. */
async function judge(state: PhotoCheckRecord['state'], ...fileIds: string[]): Promise<void> {
  const checks = fileIds.map((id) =>
    newCheck(id, 'writer', 'broadcast:B', { state, traceId: '', asks: 1, again: NEVER }),
  )
  await district.ports.store.transact(async (tx) => {
    for (const check of checks) await tx.insert(photoChecks, check)
  })
}

describe('broadcast.view-broadcast', () => {
  test('shows it whole to whoever is meant; to others it is not there, as if it never was', async () => {
    const body = '<p>见图</p><img data-file="f_00000001" alt="流程" />'
    const attachments = [{ fileId: 'f_00000002', name: '办法.pdf' }]
    const id = await live({ content: { body, attachments, picture: 'f_00000003' } })
    await judge('passed', 'f_00000001', 'f_00000003')
    expect(await view('resident-chen', id)).toMatchObject({
      ...{ body: '<p>见图</p><img src="https://files.example/f_00000001" alt="流程" />', edition: 1 },
      attachments: [{ name: '办法.pdf', url: 'https://files.example/f_00000002' }],
      ...{ picture: 'https://files.example/f_00000003', mayManage: false, corrections: [], pieces: [] },
      ...{ mustAcknowledge: false, repliesOpen: true, source: '区医保局' },
    })
    const none = await district.tryAs('resident-liang', 'broadcast.view-broadcast', { broadcastId: 'none' })
    expect(await district.tryAs('resident-liang', 'broadcast.view-broadcast', { broadcastId: id })).toEqual(none)
    expect(codeOf(none)).toBe('not_found')
    expect((await view('admin-huangpu', id)).mayManage).toBe(true)
  })

  test('a picture that has not passed its check is not shown: what it shows stands there in words', async () => {
    const body = '<p>见图</p><img data-file="f_00000001" alt="流程" />'
    const id = await live({ content: { body, picture: 'f_00000002' } })
    await judge('held', 'f_00000001', 'f_00000002')
    const shown = await view('resident-chen', id)
    expect(shown.body).toBe('<p>见图</p>流程')
    expect(shown.picture).toBeUndefined()
  })

  test('a correction shows what it changed against the edition that one read, until one has read it', async () => {
    const id = await live()
    await read('resident-chen', id)
    const body = '<p>带身份证到社区。一月十五日截止。</p>'
    await correctLive(district.ports, id, '截止日期改到一月十五日', { content: { body } })
    const seen = await view('resident-chen', id)
    expect(seen.pieces.filter(({ how }) => how !== 'kept')).toEqual([
      { text: '十二月三十一日截止。', how: 'removed' },
      { text: '一月十五日截止。', how: 'added' },
    ])
    expect(seen.corrections).toMatchObject([{ change: '截止日期改到一月十五日' }])
    expect(seen.edition).toBe(2)
    // Somebody who reads it for the first time has nothing to compare.
    expect((await view('resident-he', id)).pieces).toEqual([])
    await read('resident-chen', id, 2)
    expect((await view('resident-chen', id)).pieces).toEqual([])
  })

  test('whoever a correction leaves out finds it no more', async () => {
    const id = await live(to(take('everyone', HUANGPU)))
    await district.as('resident-chen', 'broadcast.set-favourite', { broadcastId: id, favourite: true })
    await correctLive(district.ports, id, '只给退役军人', to(take('tag:veteran', HUANGPU)))
    expect(codeOf(await district.tryAs('resident-chen', 'broadcast.view-broadcast', { broadcastId: id }))).toBe(
      'not_found',
    )
    expect([await titles('resident-chen'), await titles('resident-chen', { show: 'favourite' })]).toEqual([[], []])
    const away = { broadcastId: id, favourite: false }
    expect((await district.as('resident-chen', 'broadcast.set-favourite', away)).favourite).toBe(false)
  })

  test('of a withdrawn one the title and the reason are left', async () => {
    const id = await live({ options: { check: [question(0)], duty: 'understand' } })
    await withdrawLive(district.ports, id, '发错了范围,请以街道通知为准')
    expect(await view('resident-chen', id)).toMatchObject({
      ...{ title: '医保缴费开始了', body: '', attachments: [], check: [], repliesOpen: false, toDo: false },
      withdrawnReason: '发错了范围,请以街道通知为准',
    })
  })

  test('a draft is not there for readers', async () => {
    const id = await live()
    await district.store.transact(async (tx) => {
      const { broadcasts } = await import('../../records/broadcast')
      const record = (await tx.get(broadcasts, id))!
      await tx.put(broadcasts, { ...record, edition: 0 })
    })
    expect(codeOf(await district.tryAs('admin-district', 'broadcast.view-broadcast', { broadcastId: id }))).toBe(
      'not_found',
    )
  })
})

const question = (right: number) => ({ text: '什么时候截止', options: ['十二月', '一月'], right, hint: '看第二段' })

describe('broadcast.answer-check', () => {
  test('a wrong choice gets its hint and is kept nowhere; a right one is understood', async () => {
    const id = await live({ options: { check: [question(0), question(1)], duty: 'understand' } })
    const answer = (choices: number[]) =>
      district.as('resident-chen', 'broadcast.answer-check', { broadcastId: id, choices })
    expect((await view('resident-chen', id)).check).toEqual([
      { text: '什么时候截止', options: ['十二月', '一月'] },
      { text: '什么时候截止', options: ['十二月', '一月'] },
    ])
    expect(await answer([0, 0])).toEqual({ understood: false, hints: [{ question: 1, hint: '看第二段' }] })
    expect(await answer([])).toMatchObject({ understood: false, hints: [{ question: 0 }, { question: 1 }] })
    expect((await district.store.find(receipts, { limit: 10 })).rows).toEqual([])
    expect(await answer([0, 1])).toEqual({ understood: true, hints: [] })
    expect(await view('resident-chen', id)).toMatchObject({ understood: true, check: [], toDo: false })
  })
})

describe('broadcast.search-broadcasts', () => {
  const found = async (persona: string, words: string, more = {}) =>
    (await district.as(persona, 'broadcast.search-broadcasts', { words, ...more })).broadcasts.map(({ title }) => title)

  test('finds by words of title, summary and text, only what is meant for the caller, the newest first', async () => {
    await live(titled('老人体检', { content: { body: '<p>六十五岁以上免费体检</p>' } }))
    await live(titled('党员学习', { ...to(take('party_member', DISTRICT)), content: { body: '<p>免费</p>' } }))
    await live(
      titled('免费公交', {
        ...to(take('everyone', DISTRICT), take('everyone', LIYUAN)),
        content: { category: 'service' },
      }),
    )
    expect(await found('resident-chen', '免费')).toEqual(['免费公交', '老人体检'])
    expect(await found('member-zhou', '免费')).toEqual(['免费公交', '党员学习', '老人体检'])
    expect(await found('resident-liang', '免费')).toEqual(['免费公交'])
    expect(await found('resident-chen', '免费体检')).toEqual(['老人体检'])
    expect(await found('resident-chen', '免费', { category: 'service' })).toEqual(['免费公交'])
    expect(await found('resident-chen', '地铁')).toEqual([])
    expect(await found('resident-chen', '?')).toEqual([])
  })

  test('pages neither skip nor repeat', async () => {
    for (let number = 0; number < 45; number += 1) {
      await live(titled(`第${number}次体检`, to(take('everyone', LIYUAN), take('everyone', DISTRICT))))
    }
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await district.as('resident-chen', 'broadcast.search-broadcasts', {
        words: '体检',
        ...(after ? { after } : {}),
      })
      seen.push(...page.broadcasts.map(({ title }) => title))
      after = page.next
    } while (after)
    expect(seen).toEqual(Array.from({ length: 45 }, (_, at) => `第${44 - at}次体检`))
  })
})

describe('broadcast.set-favourite', () => {
  test('keeps it and takes it away; the list is by when it was kept', async () => {
    const [first, second] = [await live(titled('一')), await live(titled('二'))]
    const set = (broadcastId: string, favourite: boolean) =>
      district.as('resident-chen', 'broadcast.set-favourite', { broadcastId, favourite })
    await set(second, true)
    district.ports.clock.advance(1)
    await set(first, true)
    await set(first, true)
    expect(await titles('resident-chen', { show: 'favourite' })).toEqual(['一', '二'])
    expect((await listed('resident-chen')).map(({ favourite }) => favourite)).toEqual([true, true])
    expect(await titles('resident-he', { show: 'favourite' })).toEqual([])
    await set(second, false)
    expect(await titles('resident-chen', { show: 'favourite' })).toEqual(['一'])
    const others = { broadcastId: first, favourite: true }
    expect(codeOf(await district.tryAs('resident-liang', 'broadcast.set-favourite', others))).toBe('not_found')
  })
})

describe('broadcast.draw-code', () => {
  const draw = (broadcastId: string) => district.as('resident-chen', 'broadcast.draw-code', { broadcastId })

  test('gives whoever may read a notice WeChat’s code of it, as a picture that can be shown at once', async () => {
    const id = await live()
    const { miniCodes } = district.ports
    miniCodes.code = { state: 'drawn', contentType: 'image/jpeg', bytes: Buffer.from([1, 2, 3]) }
    expect(await draw(id)).toEqual({ state: 'drawn', picture: 'data:image/jpeg;base64,AQID' })
    expect(miniCodes.asked).toEqual([['packages/notice/read/index', id]])
    expect(codeOf(await district.tryAs('resident-liang', 'broadcast.draw-code', { broadcastId: id }))).toBe('not_found')
  })

  test.each(['nowhere', 'unpublished', 'later'] as const)('says why there is none: %s', async (state) => {
    const id = await live()
    district.ports.miniCodes.code = { state }
    expect(await draw(id)).toEqual({ state })
  })

  test('of a withdrawn one there is none, and WeChat is not asked', async () => {
    const id = await live()
    await withdrawLive(district.ports, id, '发错了范围')
    expect(codeOf(await district.tryAs('resident-chen', 'broadcast.draw-code', { broadcastId: id }))).toBe(
      'broadcast_withdrawn',
    )
    expect(district.ports.miniCodes.asked).toEqual([])
  })
})
