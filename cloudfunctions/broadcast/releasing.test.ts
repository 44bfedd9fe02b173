import { correct, draft, notice, release, submitted } from '../../local/testing/notices'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { broadcastEditions, broadcastRuns, broadcastSlots, broadcasts, broadcastWords } from '../../records/broadcast'
import { events } from '../../records/event'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const stored = async (id: string) => (await district.store.get(broadcasts, id))!
const releaseAs = (persona: string, broadcastId: string, at?: string) =>
  district.tryAs(persona, 'broadcast.release-broadcast', { broadcastId, ...(at ? { at } : {}) })
const slotsOf = async (broadcastId: string) =>
  (await district.store.find(broadcastSlots, { where: { broadcastId }, limit: 100 })).rows
const kindsOf = async (broadcastId: string) =>
  (
    await district.store.find(events, {
      where: { subject: `broadcast:${broadcastId}` },
      order: { field: 'seq', direction: 'asc' },
      limit: 50,
    })
  ).rows.map(({ kind, by }) => `${kind}${by === 'clock' ? ' by the clock' : ''}`)

describe('a notice needs two people', () => {
  test('whoever wrote it is told that somebody else releases it', async () => {
    const broadcastId = await submitted(district)
    const reply = await releaseAs('admin-huangpu', broadcastId)
    expect(codeOf(reply)).toBe('second_person_needed')
    const view = await district.as('admin-huangpu', 'broadcast.view-draft', { broadcastId })
    expect(view.actions).not.toContain('release')
    expect(view.notReleaser).toContain('另一个人发布')
    expect(codeOf(await releaseAs('leader-ma', broadcastId))).toBe('ok')
  })

  test('whoever changed a word of it is one of its writers, who began it or not', async () => {
    const broadcastId = await draft(district)
    await district.as('admin-district', 'broadcast.save-draft', { ...notice(), broadcastId, editing: 1 })
    await district.as('admin-huangpu', 'broadcast.submit-broadcast', { broadcastId, change: '' })
    for (const writer of ['admin-huangpu', 'admin-district']) {
      expect(codeOf(await releaseAs(writer, broadcastId))).toBe('second_person_needed')
    }
    expect(codeOf(await releaseAs('leader-ma', broadcastId))).toBe('ok')
  })

  test('unless its office lets one person do both, which is on record', async () => {
    const rule = { office: '440112001', onePersonMayRelease: true }
    await district.as('admin-huangpu', 'broadcast.set-release-rule', rule)
    expect(codeOf(await releaseAs('admin-huangpu', await submitted(district)))).toBe('ok')
    const set = await district.store.get(events, 'office:440112001:00000001')
    expect(set).toMatchObject({ kind: 'broadcast.release_rule_set', data: { onePersonMayRelease: true } })
    await district.as('admin-district', 'broadcast.set-release-rule', { ...rule, onePersonMayRelease: false })
    expect(codeOf(await releaseAs('admin-huangpu', await submitted(district)))).toBe('second_person_needed')
  })

  test('only what was submitted is released, and once', async () => {
    const broadcastId = await draft(district)
    expect(codeOf(await releaseAs('leader-ma', broadcastId))).toBe('broadcast_moved_on')
    await district.as('admin-huangpu', 'broadcast.submit-broadcast', { broadcastId, change: '' })
    const both = await Promise.all([releaseAs('leader-ma', broadcastId), releaseAs('admin-district', broadcastId)])
    expect(both.map(codeOf).sort()).toEqual(['broadcast_moved_on', 'ok'])
    expect((await stored(broadcastId)).edition).toBe(1)
  })
})

describe('a release', () => {
  test('files the notice under each key that takes people in, with what it is found by', async () => {
    const audience = [
      { take: true, group: 'everyone' as const, where: '440112001' },
      { take: false, group: 'everyone' as const, where: '440112001010' },
      { take: true, group: 'tag:elderly' as const, where: '440112001010' },
    ]
    const broadcastId = await release(district, { options: { audience } })
    const slots = await slotsOf(broadcastId)
    expect(slots.map(({ key }) => key).sort()).toEqual(['everyone@440112001', 'tag:elderly@440112001010'])
    for (const slot of slots) expect(slot).toMatchObject({ audience, category: 'service' })
    const words = await district.store.get(broadcastWords, `everyone@440112001/${broadcastId}`)
    for (const piece of ['流感', '疫苗', '身份', '社区', '60']) {
      expect(words?.pieces).toContain(`everyone@440112001/${piece}`)
    }
    expect(await kindsOf(broadcastId)).toEqual(['broadcast.submitted', 'broadcast.released'])
  })

  test('says in the log which edition, and none of its words', async () => {
    const broadcastId = await release(district)
    const event = await district.store.get(events, `broadcast:${broadcastId}:00000002`)
    expect(event).toMatchObject({ kind: 'broadcast.released', office: '440112', pending: [], data: { edition: 1 } })
    expect(JSON.stringify(event)).not.toContain('疫苗')
  })

  test('leaves to the clock what grows with people', async () => {
    const broadcastId = await release(district, { options: { duty: 'acknowledge', push: true } })
    await correct(district, broadcastId, { options: { duty: 'acknowledge', push: false } })
    const ids = ['freeze:X:1', 'push:X:1', 'freeze:X:2', 'correct:X:2', 'push:X:2'].map((id) =>
      id.replace('X', broadcastId),
    )
    const runs = await district.store.getMany(broadcastRuns, ids)
    expect(runs.map(({ id }) => id).sort()).toEqual(ids.slice(0, 4).sort())
  })
})

describe('a correction', () => {
  test('keeps the place in the lists and every edition, and leaves who is not meant any more', async () => {
    const audience = [
      { take: true, group: 'everyone' as const, where: '440112001' },
      { take: true, group: 'staff' as const, where: '440112001' },
    ]
    const broadcastId = await release(district, { options: { audience } })
    const first = (await stored(broadcastId)).releasedAt
    district.ports.clock.advance(24)
    await correct(district, broadcastId, {
      content: { title: '流感疫苗改到周三' },
      options: { audience: [{ take: true, group: 'everyone', where: '440112001010' }] },
    })
    const slots = await slotsOf(broadcastId)
    expect(slots.map(({ key, releasedAt }) => [key, releasedAt])).toEqual([['everyone@440112001010', first]])
    expect(await district.store.get(broadcastWords, `staff@440112001/${broadcastId}`)).toBeUndefined()
    const editions = await district.store.getMany(broadcastEditions, [`${broadcastId}:0001`, `${broadcastId}:0002`])
    expect(editions.map(({ content }) => content.title)).toEqual(['老年人免费接种流感疫苗', '流感疫苗改到周三'])
    expect(await stored(broadcastId)).toMatchObject({ state: 'live', edition: 2, correcting: false, releasedAt: first })
    const old = await district.as('leader-ma', 'broadcast.view-edition', { broadcastId, edition: 1 })
    expect([old.content.title, old.by]).toEqual(['老年人免费接种流感疫苗', '马国良'])
  })

  test('has its writers anew: who released the first edition may write the second and not release it', async () => {
    const broadcastId = await submitted(district)
    await district.as('admin-district', 'broadcast.release-broadcast', { broadcastId })
    await district.as('admin-district', 'broadcast.save-draft', { ...notice(), broadcastId, editing: 1 })
    await district.as('admin-district', 'broadcast.submit-broadcast', { broadcastId, change: '改了日期' })
    expect(codeOf(await releaseAs('admin-district', broadcastId))).toBe('second_person_needed')
    expect(codeOf(await releaseAs('admin-huangpu', broadcastId))).toBe('ok')
  })
})

describe('a notice for later', () => {
  test('goes out when its time has come, once, with the instant at which it went', async () => {
    const broadcastId = await submitted(district)
    await district.as('leader-ma', 'broadcast.release-broadcast', { broadcastId, at: '2026-03-02T18:00:00+08:00' })
    expect(await stored(broadcastId)).toMatchObject({ state: 'scheduled', releaseAt: '2026-03-02T10:00:00.000Z' })
    await district.tick()
    expect(await slotsOf(broadcastId)).toEqual([])
    district.ports.clock.advance(10)
    await district.tick()
    await district.tick()
    expect(await stored(broadcastId)).toMatchObject({
      state: 'live',
      edition: 1,
      releasedAt: '2026-03-02T11:00:00.000Z',
    })
    expect(await kindsOf(broadcastId)).toEqual([
      'broadcast.submitted',
      'broadcast.scheduled',
      'broadcast.released by the clock',
    ])
    expect(await district.store.get(broadcastEditions, `${broadcastId}:0001`)).toMatchObject({
      by: (await stored(broadcastId)).releasedBy,
    })
  })

  test.each([
    ['in the past', '2026-03-02T08:59:00+08:00', 'release_time_past'],
    ['at no time that there is', '2026-13-41T08:59:00+08:00', 'invalid_input'],
    ['when its survey is over', '2026-04-02T08:59:00+08:00', 'broadcast_lacks'],
  ])('is not released %s', async (_, at, code) => {
    const questions = [{ kind: 'text' as const, text: '您有什么建议?' }]
    const broadcastId = await submitted(district, { options: { survey: { questions, until: '2026-03-20' } } })
    expect(codeOf(await releaseAs('leader-ma', broadcastId, at))).toBe(code)
    expect((await stored(broadcastId)).state).toBe('submitted')
  })

  test('is sent back before it goes, and then does not go', async () => {
    const broadcastId = await submitted(district)
    await district.as('leader-ma', 'broadcast.release-broadcast', { broadcastId, at: '2026-03-02T18:00:00+08:00' })
    await district.as('leader-ma', 'broadcast.send-back', { broadcastId, reason: '时间写错了' })
    district.ports.clock.advance(24)
    await district.tick()
    expect(await stored(broadcastId)).toMatchObject({ state: 'draft', sentBack: '时间写错了', edition: 0 })
  })
})

describe('text that nobody could check', () => {
  test('waits, is released by nobody, and passes by itself', async () => {
    district.ports.contentSafety.verdict = 'held'
    const broadcastId = await submitted(district)
    expect(codeOf(await releaseAs('leader-ma', broadcastId))).toBe('broadcast_held')
    await district.tick()
    expect((await stored(broadcastId)).held).toBe(true)
    district.ports.contentSafety.verdict = 'passed'
    await district.tick()
    expect((await stored(broadcastId)).held).toBe(false)
    expect(codeOf(await releaseAs('leader-ma', broadcastId))).toBe('ok')
  })

  test('goes back to its writer when the check refuses it later', async () => {
    district.ports.contentSafety.verdict = 'held'
    const broadcastId = await submitted(district)
    district.ports.contentSafety.verdict = 'refused'
    await district.tick()
    expect(await stored(broadcastId)).toMatchObject({
      state: 'draft',
      held: false,
      sentBack: expect.stringContaining('不能发布'),
    })
    expect(await kindsOf(broadcastId)).toEqual(['broadcast.submitted', 'broadcast.sent_back by the clock'])
  })
})

describe('a notice that was wrong', () => {
  const reason = '接种地点有误,请等新的通知'
  const withdraw = (broadcastId: string) =>
    district.tryAs('admin-huangpu', 'broadcast.withdraw-broadcast', { broadcastId, reason })

  test('is withdrawn with a reason, keeps its place and is found no more', async () => {
    const broadcastId = await release(district, { options: { push: true } })
    expect(codeOf(await withdraw(broadcastId))).toBe('ok')
    expect(await stored(broadcastId)).toMatchObject({ state: 'withdrawn', withdrawn: { reason } })
    expect(await slotsOf(broadcastId)).toHaveLength(1)
    expect(await district.store.get(broadcastWords, `everyone@440112001/${broadcastId}`)).toBeUndefined()
    expect(await district.store.get(broadcastRuns, `push:${broadcastId}:1`)).toMatchObject({ open: false })
    expect(codeOf(await withdraw(broadcastId))).toBe('broadcast_moved_on')
  })

  test('is down at once even when its reason can not be checked yet; the reason follows', async () => {
    const broadcastId = await release(district)
    district.ports.contentSafety.verdict = 'held'
    await withdraw(broadcastId)
    expect((await stored(broadcastId)).withdrawn?.reason).not.toContain('接种地点')
    district.ports.contentSafety.verdict = 'passed'
    await district.tick()
    expect(await stored(broadcastId)).toMatchObject({ held: false, withdrawn: { reason } })
  })

  test('can not be withdrawn before it was ever out', async () => {
    expect(codeOf(await withdraw(await submitted(district)))).toBe('broadcast_moved_on')
  })
})
