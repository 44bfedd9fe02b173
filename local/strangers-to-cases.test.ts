import { OPERATIONS } from '../contract/operations'
import { askEverybody } from './testing/ask-everybody'
import { type District, openDistrict, raise } from './testing/open-district'

const names = OPERATIONS.map(({ name }) => name).filter((name) => name.startsWith('case.'))
let district: District
beforeEach(async () => {
  district = await openDistrict()
})

describe('nobody does or sees what is not theirs of a case', () => {
  test.each(names.map((name) => [name]))('%s: only by those who may', (name) => askEverybody(district, name))

  test('a case of somebody else is as if it were not there, word for word', async () => {
    const caseId = await raise(district)
    const [real, none] = [caseId, '26030200000000'].map((id) =>
      district.tryAs('resident-liang', 'case.view-case', { caseId: id }),
    )
    expect(await real).toEqual(await none)
  })
})
