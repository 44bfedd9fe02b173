import { openidOf } from '../../local/seeds/persons'
import { type District, openDistrict, raise } from '../../local/testing/open-district'
import { personIdOf } from '../../platform/person-id'
import { persons } from '../../records/person'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const search = async (who: string, words: string, after?: string) => {
  const { cases, next } = await district.as(who, 'case.search-cases', { words, ...(after ? { after } : {}) })
  return { ids: cases.map(({ id }) => id), next }
}
const inHongshan = { communityCode: '440112002004', address: '红山三路' }

describe('looking for a case by the beginning of its number', () => {
  test('finds the own place at once, whatever the rest of the district raised that day', async () => {
    const mine = await raise(district)
    for (let at = 0; at < 31; at += 1) await raise(district, { place: inHongshan })
    for (const who of ['worker-li', 'dispatcher-huangpu']) {
      expect(await search(who, mine.slice(0, 6))).toEqual({ ids: [mine], next: undefined })
      expect((await search(who, mine.slice(0, 13))).ids).toEqual([mine])
    }
    const first = await search('dispatcher-district', mine.slice(0, 6))
    const rest = await search('dispatcher-district', mine.slice(0, 6), first.next)
    const all = [...first.ids, ...rest.ids]
    expect(all).toHaveLength(32)
    expect(all).toEqual([...all].sort().reverse())
  })

  test('the newest first, each day from midnight to midnight of the district', async () => {
    const first = await raise(district)
    district.ports.clock.advance(14.9)
    const late = await raise(district)
    district.ports.clock.advance(0.2)
    const next = await raise(district)
    expect((await search('worker-li', first.slice(0, 6))).ids).toEqual([late, first])
    expect((await search('worker-li', next.slice(0, 6))).ids).toEqual([next])
    expect((await search('worker-li', '269999')).ids).toEqual([])
  })
})

test('who works in two communities of different streets finds the cases of both, by words and by number', async () => {
  const id = personIdOf(openidOf('worker-li'))
  await district.store.transact(async (tx) => {
    const person = (await tx.get(persons, id))!
    const second = { role: 'community_worker' as const, office: '440112002004' }
    await tx.put(persons, { ...person, roles: [...person.roles, second] })
  })
  const here = await raise(district)
  const there = await raise(district, { place: inHongshan })
  await raise(district, { place: { communityCode: '440112001003', address: '港湾北' } })
  await district.tick()
  const both = [here, there].sort().reverse()
  expect((await search('worker-li', '路灯')).ids).toEqual(both)
  expect((await search('worker-li', here.slice(0, 6))).ids).toEqual(both)
})

test('a place is found behind the longest story', async () => {
  const text = Array.from({ length: 500 }, (_, at) => String.fromCharCode(0x4e00 + at * 3)).join('')
  const id = await raise(district, { text, demands: [], place: { communityCode: '440112001010', address: '幸福大街' } })
  await district.tick()
  expect((await search('worker-li', '幸福大街')).ids).toEqual([id])
})
