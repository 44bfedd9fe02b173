import { ulid } from 'ulid'
import { OPERATIONS } from '../contract/operations'
import { TABLE } from './testing/allowed/table'
import { askEverybody } from './testing/ask-everybody'
import { codeOf, type District, openDistrict } from './testing/open-district'

const names = OPERATIONS.map(({ name }) => name)
let district: District

describe('nobody does or sees what is not theirs', () => {
  beforeEach(async () => {
    district = await openDistrict()
  })

  test('the table names every operation', () => {
    expect(Object.keys(TABLE).sort()).toEqual([...names].sort())
  })

  // Those of cases take as long as all others together: strangers-to-cases.test.ts.
  test.each(names.filter((name) => !name.startsWith('case.')).map((name) => [name]))(
    '%s: only by those who may',
    (name) => askEverybody(district, name),
  )
})

describe('nobody without a platform that vouches for them', () => {
  beforeAll(async () => {
    district = await openDistrict()
  })

  test.each(names.map((name) => [name]))('%s', async (operation) => {
    const call = { openid: undefined, operation, input: TABLE[operation].input('1'), requestId: ulid() }
    expect(codeOf(await district.serve(call))).toBe('not_signed_in')
  })
})
