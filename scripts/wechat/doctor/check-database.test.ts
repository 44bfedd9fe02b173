import { plannedCollections } from '../cloud-plan'
import { checkDatabase } from './check-database'

describe('against what an environment holds', () => {
  const [one] = plannedCollections()
  const many = (count: number) => Array.from({ length: count }, (_, place) => ({ ...one!, name: `c${place}` }))
  const words = (planned: ReturnType<typeof plannedCollections>) =>
    checkDatabase(planned)
      .map((of) => of.words)
      .join('\n')

  test('our collections fit', () => expect(words(plannedCollections())).toBe(''))
  test('101 collections do not', () => expect(words(many(101))).toContain('最多 100 个'))
  test('95 are near the end', () => expect(words(many(95))).toContain('快到'))
  test('20 indexes and the one of ids do not', () => {
    const indexes = Array.from({ length: 20 }, (_, place) => ({ name: `i${place}`, fields: [`f${place}`] }))
    expect(words([{ ...one!, indexes }])).toContain('有 21 个索引')
  })
})
