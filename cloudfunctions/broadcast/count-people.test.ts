import fc from 'fast-check'
import type { AudienceRule } from '../../contract/broadcast/audience-rules'
import { openidOf } from '../../local/seeds/persons'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { personIdOf } from '../../platform/person-id'
import { type PersonRecord, persons } from '../../records/person'
import { audienceCells } from '../../records/receipt'
import { countPeople } from './count-people'
import { readKeys } from './read-keys'
import { isMeant } from './rules/audience'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const everybody = async () => (await district.store.find(persons, { limit: 1000 })).rows
const count = (audience: AudienceRule[]) => district.as('admin-district', 'broadcast.count-audience', { audience })
const street: AudienceRule[] = [{ take: true, group: 'everyone', where: '440112001' }]

/** Changes a record as other functions do: with the mark that it has to be counted anew. */
async function change(id: string, next: Partial<PersonRecord>) {
  await district.store.transact(async (tx) => {
    const person = await tx.get(persons, id)
    if (person) await tx.put(persons, { ...person, ...next, recount: true })
  })
}

/** The count that nobody could afford with a district full of people: each person looked at. */
async function countedOneByOne(audience: AudienceRule[]) {
  const communities = new Map<string, number>()
  for (const person of await everybody()) {
    const { keys } = await readKeys(district.store, person)
    const home = person.communityCode ?? ''
    if (isMeant(audience, keys)) communities.set(home, (communities.get(home) ?? 0) + 1)
  }
  const people = [...communities.values()].reduce((sum, one) => sum + one, 0)
  return { people, communities: [...communities.keys()].filter(Boolean).length }
}

describe('how many people a notice reaches', () => {
  test('is said before it is released, with the communities where most of them live', async () => {
    await district.tick()
    expect(await count(street)).toEqual({
      people: 10,
      communities: 2,
      largest: [
        { name: '荔园社区', people: 7 },
        { name: '港湾北社区', people: 1 },
      ],
    })
  })

  test('follows whoever moves', async () => {
    await district.tick()
    const before = await count(street)
    await district.as('resident-chen', 'directory.choose-community', { communityCode: '440112002004' })
    expect((await count(street)).people).toBe(before.people)
    await district.tick()
    expect((await count(street)).people).toBe(before.people - 1)
  })

  test('has somebody new in it as soon as they do anything', async () => {
    await district.tick()
    const whole: AudienceRule[] = [{ take: true, group: 'everyone', where: '440112' }]
    const before = await count(whole)
    await district.as('somebody-new', 'directory.choose-community', { communityCode: '440112001010' })
    await district.tick()
    expect((await count(whole)).people).toBe(before.people + 1)
  })

  test("is asked only about one's own place", async () => {
    const ask = (persona: string, where: string) =>
      district.tryAs(persona, 'broadcast.count-audience', { audience: [{ take: true, group: 'everyone', where }] })
    expect(codeOf(await ask('admin-huangpu', '440112001010'))).toBe('ok')
    expect(codeOf(await ask('admin-huangpu', '440112'))).toBe('audience_out_of_reach')
    expect(codeOf(await ask('admin-huangpu', '440112002'))).toBe('audience_out_of_reach')
    expect(codeOf(await ask('leader-ma', '440112002'))).toBe('ok')
    expect(codeOf(await ask('admin-district', '999'))).toBe('audience_out_of_reach')
  })
})

describe('the count', () => {
  test('is the same however often the job runs, two at once or one that is cut off', async () => {
    await Promise.all([countPeople.run(district.ports), countPeople.run(district.ports)])
    const ids = (await everybody()).map(({ id }) => id)
    for (const id of ids) await change(id, {})
    const killed = district.store.transact(async (tx) => {
      const person = await tx.get(persons, ids[0] ?? '')
      if (person) await tx.put(persons, { ...person, cell: 'half done' })
      throw new Error('killed')
    })
    await expect(killed).rejects.toThrow('killed')
    await district.tick()
    await district.tick()
    const cells = (await district.store.find(audienceCells, { limit: 1000 })).rows
    expect(cells.reduce((sum, { people }) => sum + people, 0)).toBe(ids.length)
    expect(await count(street)).toMatchObject(await countedOneByOne(street))
  })

  const HOMES = ['440112001010', '440112001003', '440112002004', '']
  const move = fc.record({
    who: fc.nat({ max: 16 }),
    home: fc.constantFrom(...HOMES),
    tags: fc.subarray(['elderly', 'tenant']),
    post: fc.constantFrom('', 'admin', 'party_member'),
    runs: fc.boolean(),
  })
  const rule = fc.record({
    take: fc.boolean(),
    group: fc.constantFrom<AudienceRule['group']>('everyone', 'staff', 'party_member', 'tag:elderly', 'paired'),
    where: fc.constantFrom('440112', '440112001', '440112001010', '440112002', 'B01'),
  })

  test('equals counting person by person, whatever people do and whatever the rules are', async () => {
    const admin = personIdOf(openidOf('admin-district'))
    const ids = (await everybody()).map(({ id }) => id).filter((id) => id !== admin)
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 12 }), fc.array(rule, { maxLength: 6 }), async (moves, rules) => {
        for (const { who, home, tags, post, runs } of moves) {
          const roles = post ? [{ role: post as 'admin', office: post === 'admin' ? '440112001' : 'B01' }] : []
          await change(ids[who % ids.length] ?? '', { communityCode: home, tags, roles })
          if (runs) await countPeople.run(district.ports)
        }
        while ((await countPeople.run(district.ports)) > 0);
        expect(await count(rules)).toMatchObject(await countedOneByOne(rules))
      }),
      { numRuns: 25 },
    )
  })
})
