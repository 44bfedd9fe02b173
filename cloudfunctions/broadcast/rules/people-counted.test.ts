import fc from 'fast-check'
import type { AudienceRule } from '../../../contract/broadcast/audience-rules'
import type { RoleName } from '../../../contract/roles'
import type { AudienceCellRecord } from '../../../records/receipt'
import { audienceKeys, isMeant, type Reader } from './audience'
import { concerns } from './concerns'
import { countedAt, duePost } from './due-post'
import { peopleCounted } from './people-counted'

const PATHS: Record<string, string[]> = {
  '440112': ['440112'],
  ...{ '440112001': ['440112', '440112001'], '440112002': ['440112', '440112002'] },
  '440112001010': ['440112', '440112001', '440112001010'],
  '440112002004': ['440112', '440112002', '440112002004'],
  ...{ B01: ['440112', '440112001', '440112001010', 'B01'], D06: ['440112', 'D06'] },
}
const pathTo = (id: string) => PATHS[id] ?? []
const home = fc.constantFrom('', '440112001010', '440112002004')
const role = fc.constantFrom<RoleName>('party_member', 'community_worker', 'dispatcher', 'leader', 'department_officer')
const post = fc.record({ role, office: fc.constantFrom(...Object.keys(PATHS)) })
/** At most one post: of several the receipt is at one of them, and a cell can't tell which. */
const person = fc.record({ home, post: fc.option(post), elderly: fc.boolean(), paired: fc.boolean() })
const group = fc.constantFrom<AudienceRule['group']>(
  'everyone',
  'staff',
  'party_member',
  'leader',
  'paired',
  'tag:elderly',
)
const rules = fc.array(fc.record({ take: fc.boolean(), group, where: fc.constantFrom(...Object.keys(PATHS)) }), {
  ...{ minLength: 1, maxLength: 6 },
})
const readerOf = ({
  home,
  post,
  elderly,
  paired,
}: typeof person extends fc.Arbitrary<infer P> ? P : never): Reader => ({
  ...{ home: home ? pathTo(home) : [], tags: elderly ? ['elderly'] : [], paired },
  posts: post ? [{ role: post.role, path: pathTo(post.office) }] : [],
})

test('people counted by their cells are those of a count one by one, each where their receipt is counted', () => {
  fc.assert(
    fc.property(
      fc.array(person, { minLength: 1, maxLength: 20 }),
      rules,
      fc.constantFrom('none', 'acknowledge'),
      (people, audience, duty) => {
        const cells = people.map((one, at): AudienceCellRecord => {
          return { id: `${at}`, keys: audienceKeys(readerOf(one)), community: one.home, people: 1 }
        })
        const expected = new Map<string, number>()
        for (const one of people) {
          const reader = readerOf(one)
          if (!isMeant(audience, new Set(audienceKeys(reader)))) continue
          const due = duty === 'acknowledge' ? duePost(audience, reader) : undefined
          const path = due?.path ?? countedAt(audience, reader)
          for (const place of path) expected.set(place, (expected.get(place) ?? 0) + 1)
        }
        expect(peopleCounted(cells, { audience, duty: duty as 'none' }, pathTo)).toEqual(expected)
      },
    ),
    { numRuns: 500 },
  )
})

test('where somebody is counted, the broadcast concerns; where it concerns nobody, nobody is counted', () => {
  const named = Object.entries(PATHS).map(([id, path]) => ({ id, path: path.slice(0, -1) }))
  fc.assert(
    fc.property(person, rules, (one, audience) => {
      const cell = { id: '1', keys: audienceKeys(readerOf(one)), community: one.home, people: 1 }
      for (const [place] of peopleCounted([cell], { audience, duty: 'none' }, pathTo)) {
        const node = named.find(({ id }) => id === place)
        if (node) expect([place, concerns(audience, node, named)]).toEqual([place, true])
      }
    }),
    { numRuns: 500 },
  )
})

test('a post that is left out binds nobody, nor does being meant at home alone', () => {
  const take = (of: AudienceRule['group'], where: string): AudienceRule => ({ take: true, group: of, where })
  const worker = { role: 'community_worker' as const, path: pathTo('440112001010') }
  const member = { role: 'party_member' as const, path: pathTo('B01') }
  const reader: Reader = { home: pathTo('440112002004'), posts: [worker, member], tags: ['elderly'], paired: true }
  expect(duePost([take('everyone', '440112001')], reader)).toBe(worker)
  expect(duePost([take('party_member', '440112')], reader)).toBe(member)
  expect(duePost([take('everyone', '440112002'), take('tag:elderly', '440112002')], reader)).toBeUndefined()
  const out = { take: false, group: 'community_worker' as const, where: '440112' }
  expect(duePost([take('everyone', '440112001'), out], reader)).toBeUndefined()
})
