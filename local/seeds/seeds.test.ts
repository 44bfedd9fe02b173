import { ROLES } from '../../contract/roles'
import { freshStore } from '../../platform/store-suite/fresh-store'
import { organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import { organisationTree, seedOrganisations, shortNameOf } from './organisations'
import { demoPersons, seedPersons } from './persons'

describe('the demo data', () => {
  test('is the whole district: 16 streets, a town, 167 communities and villages, 20 departments', () => {
    const kinds = new Map<string, number>()
    for (const { kind } of organisationTree()) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    expect(Object.fromEntries(kinds)).toMatchObject({
      district: 1,
      street: 16,
      town: 1,
      community: 139,
      village: 28,
      department: 20,
    })
  })

  test('every organisation hangs on one that exists, up to the district', () => {
    const tree = organisationTree()
    const ids = new Set(tree.map(({ id }) => id))
    expect(tree.filter(({ path }) => path.some((id) => !ids.has(id)))).toEqual([])
    expect(tree.filter(({ id, path }) => id !== '440112' && path[0] !== '440112')).toEqual([])
  })

  test('calls places what people call them', () => {
    expect(shortNameOf('荔园社区居民委员会')).toBe('荔园社区')
    expect(organisationTree().filter(({ shortName }) => /委员会/.test(shortName))).toEqual([])
    expect(shortNameOf('黄埔街道')).toBe('黄埔街道')
  })

  test('has somebody for every role, at an organisation that exists, with a number that nobody has', () => {
    const people = demoPersons(new Date())
    const ids = new Set(organisationTree().map(({ id }) => id))
    const roles = new Set(people.flatMap((person) => person.roles.map(({ role }) => role)))
    expect(ROLES.filter((role) => role !== 'resident' && !roles.has(role))).toEqual([])
    for (const { roles: held, communityCode, phone } of people) {
      for (const { office } of held) expect(ids).toContain(office)
      if (communityCode) expect(ids).toContain(communityCode)
      expect(phone).toMatch(/^1380000\d{4}$/)
    }
  })

  test('is put in once, however often the runtime starts', async () => {
    const { store } = await freshStore()
    expect(await seedOrganisations(store)).toBeGreaterThan(200)
    expect(await seedPersons(store, new Date())).toBe(19)
    expect(await seedOrganisations(store)).toBe(0)
    expect(await seedPersons(store, new Date())).toBe(0)
    expect(await store.count(organisations, { kind: 'village' })).toBe(28)
    expect((await store.find(persons, { limit: 100 })).rows).toHaveLength(19)
  })
})
