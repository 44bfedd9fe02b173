import fc from 'fast-check'
import type { AudienceRule } from '../../contract/broadcast/audience-rules'
import { notice } from '../../local/testing/notices'
import { type District, openDistrict } from '../../local/testing/open-district'
import type { Store } from '../../platform/ports/store'
import { broadcastSlots, broadcasts, broadcastWords, type StoredContent } from '../../records/broadcast'
import { newBroadcast } from './new-broadcast'
import { piecesOf } from './pieces-of'
import { publishEdition } from './publish-edition'
import { slotKeys } from './rules/audience'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const { content, options } = notice()
const full: StoredContent = { ...content, attachments: [] }
const rules = fc.array(
  fc.record({
    take: fc.boolean(),
    group: fc.constantFrom<AudienceRule['group']>('everyone', 'staff', 'paired', 'tag:elderly'),
    where: fc.constantFrom('440112', '440112001', '440112001010', 'D06'),
  }),
  { maxLength: 8 },
)

const releaseWith = (store: Store, id: string, audience: AudienceRule[]) =>
  store.transact(async (tx) => {
    const now = district.ports.clock.now()
    const office = { id: '440112', path: [] }
    const chosen = {
      ...(options as object),
      audience,
      check: [],
      push: false,
      repliesOpen: true,
      duty: 'none' as const,
    }
    const known = await tx.get(broadcasts, id)
    const record = known
      ? { ...known, options: chosen }
      : newBroadcast({ id, office, writerId: 'p1', content: full, options: chosen, now })
    await publishEdition(tx, record, { by: 'p2', now })
  })

describe('a notice in the lists of its readers', () => {
  test('stands under the keys of its newest edition and no other, whatever was corrected', async () => {
    let made = 0
    await fc.assert(
      fc.asyncProperty(fc.array(rules, { minLength: 1, maxLength: 4 }), async (editions) => {
        made += 1
        const id = `B${made}`
        for (const audience of editions) await releaseWith(district.store, id, audience)
        const slots = await district.store.find(broadcastSlots, { where: { broadcastId: id }, limit: 100 })
        const keys = slotKeys(editions.at(-1) ?? [])
        expect(slots.rows.map(({ key }) => key).sort()).toEqual([...keys].sort())
        for (const slot of slots.rows) expect(slot.audience).toEqual(editions.at(-1))
        const everyKey = [...new Set(editions.flatMap(slotKeys))]
        const words = await district.store.getMany(
          broadcastWords,
          everyKey.map((key) => `${key}/${id}`),
        )
        expect(words.map((row) => row.id).sort()).toEqual(keys.map((key) => `${key}/${id}`).sort())
        for (const row of words)
          expect(row.pieces.every((piece) => piece.startsWith(row.id.split('/')[0] ?? ''))).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  test('costs its rules: two hundred of them are one release, found by title and beginning', async () => {
    const audience = Array.from({ length: 200 }, (_, at) => ({
      take: true,
      group: 'everyone' as const,
      where: `X${at}`,
    }))
    await releaseWith(district.store, 'B-wide', audience)
    const slots = await district.store.find(broadcastSlots, { where: { broadcastId: 'B-wide' }, limit: 1000 })
    expect(slots.rows).toHaveLength(200)
    const sign = (at: number) => `${String.fromCodePoint(0x4e00 + at)}${at % 20 === 19 ? '。' : ''}`
    const long = { ...full, body: `<p>${Array.from({ length: 3000 }, (_, at) => sign(at)).join('')}</p>` }
    expect(piecesOf(long, 1).length).toBeGreaterThan(1500)
    const few = piecesOf(long, 200)
    expect(few.length).toBeLessThanOrEqual(100)
    expect(few).toEqual(expect.arrayContaining(['老年', '流感', '疫苗']))
  })
})
