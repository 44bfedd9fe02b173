import { freshStore } from '../../platform/store-suite/fresh-store'
import { guides } from '../../records/guide'
import { sampleGuides, seedGuides } from './guides'

describe("the demo's service guide", () => {
  test('has 223 matters that are decided at once, as the district says of its own, and some that take longer', () => {
    const samples = sampleGuides(new Date())
    expect(samples.filter(({ instant }) => instant)).toHaveLength(223)
    expect(samples.filter(({ instant }) => !instant).length).toBeGreaterThan(30)
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length)
    expect(samples.every(({ sample }) => sample)).toBe(true)
  })

  test('is put in once, and what an admin took out does not come back', async () => {
    const { store } = await freshStore()
    expect(await seedGuides(store, new Date())).toBeGreaterThan(250)
    const [first] = (await store.find(guides, { limit: 1 })).rows
    await store.transact((tx) => tx.remove(guides, first!.id, first!.version))
    expect(await seedGuides(store, new Date())).toBe(0)
    expect(await store.get(guides, first!.id)).toBeUndefined()
  })
})
