import type { InputOf } from '../../contract/operations'
import { called } from '../../local/testing/allowed/who'
import { type District, openDistrict, raise } from '../../local/testing/open-district'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const idOf = async (persona: string) => (await district.as(persona, 'directory.view-me', {})).personId
const listed = async (persona: string, input: InputOf<'case.list-inbox'>) =>
  (await district.as(persona, 'case.list-inbox', input)).cases.map(({ id }) => id)

describe('what narrows an inbox', () => {
  test('category and age, alone and together', async () => {
    const oldLamp = await raise(district)
    district.ports.clock.advance(24 * 8)
    const food = await raise(district, { category: 'food_safety' })
    const lamp = await raise(district)
    expect(await listed('worker-li', { category: 'food_safety' })).toEqual([food])
    expect(await listed('worker-li', { olderThan: 7 })).toEqual([oldLamp])
    expect((await listed('worker-li', { category: 'environment' })).sort()).toEqual([oldLamp, lamp].sort())
    expect(await listed('worker-li', { category: 'food_safety', olderThan: 7 })).toEqual([])
  })

  test('the person of the office who has it', async () => {
    const [mine, hers] = [await raise(district), await raise(district)]
    await district.as('worker-li', 'case.take-on-case', { caseId: mine })
    await district.as('worker-huang', 'case.take-on-case', { caseId: hers })
    expect(await listed('worker-li', { view: 'working', person: await idOf('worker-li') })).toEqual([mine])
    expect(await listed('worker-li', { view: 'working', person: await idOf('worker-huang') })).toEqual([hers])
  })

  test('an officer’s own are the calls that they took on, whoever has the cases', async () => {
    const [taken, other] = [await raise(district), await raise(district)]
    await called(district, taken)
    await called(district, other)
    await district.as('officer-tan', 'case.take-on-call', { callId: `${taken}:c1` })
    expect(await listed('officer-tan', { view: 'waiting' })).toEqual([other])
    expect(await listed('officer-tan', { view: 'working', person: await idOf('officer-tan') })).toEqual([taken])
    expect(await listed('officer-tan', { view: 'working', person: await idOf('dispatcher-huangpu') })).toEqual([])
  })

  test('a street narrows by the community of the place', async () => {
    const lamp = await raise(district)
    await called(district, lamp)
    const elsewhere = { communityCode: '440112001003', address: '港湾路' }
    const far = await raise(district, { place: elsewhere })
    await district.as('worker-wu', 'case.return-case', { caseId: far, reason: '社区没有维修权限' })
    expect(await listed('dispatcher-huangpu', { community: '440112001003' })).toEqual([far])
    expect(await listed('dispatcher-huangpu', { view: 'working', community: '440112001010' })).toEqual([lamp])
  })
})
