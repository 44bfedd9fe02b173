import { freshStore } from '../../platform/store-suite/fresh-store'
import { broadcasts } from '../../records/broadcast'
import { organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import { tasks } from '../../records/task'
import { fillStore } from './fill-store'

const NOW = new Date('2026-03-02T01:00:00.000Z')
const ALL = [organisations, persons, broadcasts, tasks] as const

test('two runtimes that fill one empty database at once put everything in once, and neither fails', async () => {
  const { store } = await freshStore()
  const counts = () => Promise.all(ALL.map((collection) => store.count(collection as typeof tasks, {})))
  await Promise.all([fillStore(store, NOW, true), fillStore(store, NOW, true)])
  const filled = await counts()
  expect(Math.min(...filled)).toBeGreaterThan(0)
  await fillStore(store, NOW, true)
  expect(await counts()).toEqual(filled)
})

test('without the demo there are the organisations and nobody', async () => {
  const { store } = await freshStore()
  await fillStore(store, NOW, false)
  expect(await store.count(organisations, {})).toBeGreaterThan(100)
  expect(await store.count(persons, {})).toBe(0)
})
