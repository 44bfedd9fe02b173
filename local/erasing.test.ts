import { verifyLog } from '../platform/log/verify-log'
import type { Store } from '../platform/ports/store'
import { readRows } from '../platform/read-pages'
import { activities } from '../records/activity'
import { cases } from '../records/case'
import { COLLECTIONS } from '../records/collections'
import { events } from '../records/event'
import { messages } from '../records/message'
import { audienceCells } from '../records/receipt'
import { openidOf } from './seeds/persons'
import { liveALife, PLANTED, VISIT } from './testing/live-a-life'
import { codeOf, type District, openDistrict, raise } from './testing/open-district'

const WHO = 'resident-chen'
/** What of the log and of the office's own record may still carry the person's number within the platform. */
const PSEUDONYM_STAYS = ['events', 'chains', 'requests']

let district: District
beforeEach(async () => {
  district = await openDistrict()
})

/** `COLLECTION: WORD` for each of the words that lies anywhere. */
async function found(store: Store, words: readonly string[], but: readonly string[] = []): Promise<string[]> {
  const hits = new Set<string>()
  for (const collection of COLLECTIONS) {
    if (but.includes(collection.name)) continue
    for await (const doc of readRows(store, collection, { limit: 500 })) {
      const text = JSON.stringify(doc)
      for (const word of words) if (text.includes(word)) hits.add(`${collection.name}: ${word}`)
    }
  }
  return [...hits].sort()
}
const planted = () => [...Object.values(PLANTED), openidOf(WHO)]
const erase = () => district.tryAs(WHO, 'privacy.erase-me', { word: '删除' })
/** What was under way comes to rest, and the channels do their part. */
async function afterwards() {
  district.ports.clock.advance(1)
  for (let ticks = 0; ticks < 3; ticks += 1) await district.tick()
}

describe('a person who is erased', () => {
  test('is nowhere any more: no collection holds a name, a number, an openid or a word of theirs', async () => {
    const { personId, photo } = await liveALife(district)
    const before = await found(district.store, planted())
    const marks = planted().filter((word) => !before.some((hit) => hit.endsWith(word)))
    // Whatever was planted is really there, or the sweep would prove nothing.
    expect(marks).toEqual([PLANTED.thanks])
    expect(await found(district.store, [photo])).not.toEqual([])
    expect(codeOf(await erase())).toBe('ok')
    await afterwards()
    expect(await found(district.store, [...planted(), photo])).toEqual([])
    expect(await found(district.store, [personId], PSEUDONYM_STAYS)).toEqual([])
    expect(district.ports.files.removed).toEqual([photo])
  })

  test('leaves a log that verifies: it never held a word of theirs', async () => {
    await liveALife(district)
    await erase()
    await afterwards()
    district.ports.clock.advance(48)
    await district.tick()
    expect(await verifyLog(district.store)).toMatchObject({ whole: true, days: expect.any(Number) })
    const pending = (await district.store.find(events, { where: { subject: await subject() }, limit: 100 })).rows
    expect(pending.at(-1)).toMatchObject({ kind: 'person.erased', pending: [] })
  })

  test('is a new, unknown resident on the same account from the next call on, and finds nothing of before', async () => {
    const { caseId } = await liveALife(district)
    await erase()
    expect(await district.as(WHO, 'directory.view-me', {})).toMatchObject({ name: '', phone: '', roles: [] })
    await afterwards()
    expect((await district.as(WHO, 'case.list-my-cases', {})).cases).toEqual([])
    expect(codeOf(await district.tryAs(WHO, 'case.view-case', { caseId }))).toBe('not_found')
    const { kinds } = await district.as(WHO, 'privacy.view-my-data', {})
    const left = kinds.filter(({ count }) => count > 0).map(({ kind }) => kind)
    expect(left.sort()).toEqual(['log', 'requests'])
  })

  test('the office keeps what it did: the case, its answer, its satisfied resident, the visit and the household', async () => {
    const { caseId, activityId } = await liveALife(district)
    const counted = await district.as('leader-ma', 'insight.view-office-tally', { office: '440112001010' })
    await erase()
    await afterwards()
    const view = await district.as('worker-li', 'case.view-case', { caseId })
    expect(view).toMatchObject({ state: 'confirmed', rating: 'satisfied', text: '(本人已要求删除)', photos: [] })
    expect(JSON.stringify(view)).toContain('路灯已经修好')
    expect(await district.as('leader-ma', 'insight.view-office-tally', { office: '440112001010' })).toEqual(counted)
    expect((await district.store.get(activities, activityId))?.taken).toBe(0)
    expect(await found(district.store, ['何国强'])).toEqual(['contact_points: 何国强'])
    expect(await found(district.store, [VISIT])).toContain(`visits: ${VISIT}`)
  })

  test('is not counted in any audience any more', async () => {
    await district.tick()
    const people = async () =>
      (await district.store.find(audienceCells, { limit: 500 })).rows.reduce((all, cell) => all + cell.people, 0)
    const all = await people()
    await erase()
    await afterwards()
    expect(await people()).toBe(all - 1)
  })

  test('what the same account does after saying so is the new resident’s, and is left alone', async () => {
    await liveALife(district)
    await erase()
    district.ports.clock.advance(1 / 60)
    const caseId = await raise(district, { text: '新住户说的第一句话' }, WHO)
    await afterwards()
    expect((await district.as(WHO, 'case.list-my-cases', {})).cases.map(({ id }) => id)).toEqual([caseId])
    expect((await district.store.get(cases, caseId))?.entries[0]?.text).toBe('新住户说的第一句话')
  })

  test('twice is the same as once, and a storage that fails meanwhile is tried again', async () => {
    const { photo } = await liveALife(district)
    const { remove } = district.ports.files
    district.ports.files.remove = async () => {
      throw new Error('the storage is away')
    }
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    await erase()
    await afterwards()
    expect(await found(district.store, [PLANTED.text])).not.toEqual([])
    district.ports.files.remove = remove
    quiet.mockRestore()
    expect(codeOf(await erase())).toBe('ok')
    await afterwards()
    expect(await found(district.store, [...planted(), photo])).toEqual([])
  })

  test('more than one piece of work is taken away to the end', async () => {
    const personId = (await subject()).slice('person:'.length)
    await district.store.transact(async (tx) => {
      for (let at = 0; at < 450; at += 1) {
        const id = `old:${String(at).padStart(4, '0')}`
        const told = { to: `p:${personId}`, at: '2026-03-01T00:00:00.000Z', text: PLANTED.text, important: false }
        await tx.insert(messages, { id, ...told, eventId: id, kind: 'case.answered', as: 'reporter' })
      }
    })
    await erase()
    await afterwards()
    expect(await found(district.store, planted())).toEqual([])
  })
})

const subject = async () => `person:${(await district.as(WHO, 'directory.view-me', {})).personId}`

describe('who is not erased', () => {
  test('somebody with an open case: it needs its reporter; withdrawn, nothing stands in the way', async () => {
    const caseId = await raise(district)
    const reply = await erase()
    expect([codeOf(reply), reply.ok || reply.error.message]).toEqual([
      'erase_open_case',
      expect.stringContaining('1 件诉求没有办完'),
    ])
    expect((await district.as(WHO, 'privacy.view-my-data', {})).before).toHaveLength(1)
    await district.as(WHO, 'case.withdraw-case', { caseId, reason: '不用办了' })
    expect(codeOf(await erase())).toBe('ok')
  })

  test.each(['worker-li', 'member-zhou', 'admin-district', 'auditor-gu'])(
    '%s, who holds a role: the office ends it first',
    async (persona) => {
      const reply = await district.tryAs(persona, 'privacy.erase-me', { word: '删除' })
      expect(codeOf(reply)).toBe('erase_has_role')
      expect((await district.as(persona, 'directory.view-me', {})).name).not.toBe('')
    },
  )
})
