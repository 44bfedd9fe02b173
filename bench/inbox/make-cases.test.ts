import { organisationTree } from '../../local/seeds/organisations'
import { makeCases, STREET } from './make-cases'

test('the inbox bench fills the same district each time, with a share of it in the measured street', () => {
  const communities = organisationTree().filter(({ kind }) => kind === 'community')
  const measured = { resident: 'p-resident', people: ['p-worker'] }
  const size = { count: 300, share: 0.5, over: 0.5 }
  const made = makeCases(size, communities, measured)
  expect(makeCases(size, communities, measured).cases).toEqual(made.cases)
  expect(made.words).toHaveLength(300)
  const here = made.cases.filter(({ streetCode }) => streetCode === STREET).length
  expect(here).toBeGreaterThan(120)
  expect(made.cases.filter(({ open }) => open).length).toBeGreaterThan(100)
  expect(new Set(made.cases.map(({ id }) => id)).size).toBe(300)
})
