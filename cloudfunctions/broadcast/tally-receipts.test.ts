import fc from 'fast-check'
import { openidOf } from '../../local/seeds/persons'
import { type District, openDistrict } from '../../local/testing/open-district'
import { personIdOf } from '../../platform/person-id'
import type { ReceiptRecord, ReceiptTallyRecord } from '../../records/receipt'
import { receipts, receiptTallies } from '../../records/receipt'
import { runFreeze } from './run-freeze'
import { tallyReceipts } from './tally-receipts'
import { correctLive, makeLive } from './testing/live-broadcast'

let district: District
const PERSONAS = ['resident-chen', 'member-zhou', 'worker-li', 'dispatcher-huangpu', 'officer-tan']
const ACTS = ['deliver', 'read', 'understand', 'sign', 'freeze', 'correct', 'tick', 'ticks', 'move'] as const
const step = fc.record({ who: fc.constantFrom(...PERSONAS), act: fc.constantFrom(...ACTS) })
type Step = { who: string; act: (typeof ACTS)[number] }

const tally = () => tallyReceipts.run(district.ports)
async function take({ who, act }: Step, broadcastId: string): Promise<unknown> {
  const { tryAs, ports } = district
  if (act === 'deliver') return tryAs(who, 'broadcast.mark-delivered', { broadcastIds: [broadcastId] })
  if (act === 'read') return tryAs(who, 'broadcast.mark-read', { broadcastId, edition: 9 })
  if (act === 'understand') return tryAs(who, 'broadcast.answer-check', { broadcastId, choices: [] })
  if (act === 'sign') return tryAs(who, 'broadcast.acknowledge-broadcast', { broadcastId })
  if (act === 'move') return tryAs(who, 'directory.choose-community', { communityCode: '440112002004' })
  if (act === 'freeze') return runFreeze.run(ports)
  if (act === 'correct') return correctLive(ports, broadcastId, '改了一处')
  if (act === 'tick') return tally()
  return Promise.all([tally(), tally(), take({ who, act: 'read' }, broadcastId)])
}

/** From scratch: every receipt under every organisation of its path. */
function recount(rows: readonly ReceiptRecord[]): Map<string, Omit<ReceiptTallyRecord, 'id'>> {
  const counts = new Map<string, Omit<ReceiptTallyRecord, 'id'>>()
  const one = (yes: boolean) => (yes ? 1 : 0)
  for (const row of rows) {
    for (const place of row.path) {
      const before = counts.get(place) ?? { delivered: 0, read: 0, understood: 0, due: 0, acknowledged: 0 }
      counts.set(place, {
        delivered: before.delivered + one(row.delivered),
        read: before.read + one(row.readEdition > 0),
        understood: before.understood + one(row.understood),
        due: before.due + one(row.due),
        acknowledged: before.acknowledged + one(row.acknowledgedAt !== undefined),
      })
    }
  }
  return counts
}

test('whatever people did and whenever the clock came by, the tallies are a recount of the receipts', async () => {
  await fc.assert(
    fc
      .asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const audience = [{ take: true, group: 'everyone' as const, where: '440112' }]
        const said = { office: '440112', options: { audience, duty: 'acknowledge' as const } }
        const id = await makeLive(district.ports, said)
        for (const one of steps) await take(one, id)
        while ((await tally()) > 0);
        const { rows } = await district.store.find(receipts, { limit: 1000 })
        const counted = recount(rows)
        const found = (await district.store.find(receiptTallies, { limit: 1000 })).rows
        const nonzero = found.filter(({ delivered, read, understood, due, acknowledged }) =>
          [delivered, read, understood, due, acknowledged].some(Boolean),
        )
        expect(nonzero.map((row) => row.id).sort()).toEqual([...counted.keys()].map((place) => `${id}:${place}`).sort())
        for (const { id: tallyId, version: _, ...counts } of nonzero) {
          expect([tallyId, counts]).toEqual([tallyId, counted.get(tallyId.slice(id.length + 1))])
        }
      })
      .beforeEach(async () => {
        district = await openDistrict()
      }),
    { numRuns: 40 },
  )
})

test('who read at home and must sign at work is counted at one place at a time', async () => {
  district = await openDistrict()
  const audience = [{ take: true, group: 'everyone' as const, where: '440112' }]
  const id = await makeLive(district.ports, { office: '440112', options: { audience, duty: 'acknowledge' } })
  await district.as('dispatcher-huangpu', 'broadcast.mark-read', { broadcastId: id, edition: 1 })
  await tally()
  const at = async (place: string) => (await district.store.get(receiptTallies, `${id}:${place}`))?.read ?? 0
  expect([await at('440112001010'), await at('440112001'), await at('440112')]).toEqual([1, 1, 1])
  await district.tick()
  expect([await at('440112001010'), await at('440112001'), await at('440112')]).toEqual([0, 1, 1])
  expect(await district.store.get(receipts, `${id}:${personIdOf(openidOf('dispatcher-huangpu'))}`)).toMatchObject({
    ...{ toTally: false, talliedPath: ['440112', '440112001'] },
  })
})
