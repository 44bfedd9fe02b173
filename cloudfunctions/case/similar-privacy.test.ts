import { bothPoints, type District, openDistrict, raise } from '../../local/testing/open-district'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const point = { latitude: 23.105, longitude: 113.445 }
const place = { communityCode: '440112001010', address: '荔园小区3栋401', point }
const similar = async (text: string) => {
  const input = { category: 'environment' as const, text, communityCode: place.communityCode, point }
  return (await district.as('resident-he', 'case.find-similar', input)).similar
}

test('nobody learns a number of somebody else’s by trying it', async () => {
  await raise(district, { text: '楼下路灯坏了,住401,电话13800000001', place })
  await district.tick()
  expect(await similar('路灯坏了,401,13800000001')).toMatchObject([{ shared: ['路灯'] }])
})

test('a held and an anonymous one nearby are told just alike, and of the held one not even shared words', async () => {
  const anonymous = await raise(district, { anonymous: true, place })
  district.ports.contentSafety.verdict = 'held'
  const held = await raise(district, { place })
  await district.tick()
  const found = new Map((await similar('楼下路灯坏了')).map(({ id, ...rest }) => [id, rest]))
  expect([...found.keys()].sort()).toEqual([anonymous, held].sort())
  expect(found.get(held)).toEqual({ ...found.get(anonymous), shared: [] })
})

test('one’s own is marked as own and is not followed', async () => {
  const caseId = await raise(district, { place }, 'resident-he')
  await district.tick()
  expect(await similar('楼下路灯坏了')).toMatchObject([{ id: caseId, mine: true }])
  expect(await district.as('resident-he', 'case.follow-case', { caseId })).toEqual({ caseId, following: false })
})

test('who follows learns that it is over, not how satisfied the other was', async () => {
  const caseId = await raise(district, { place })
  await district.as('resident-he', 'case.follow-case', { caseId })
  await district.as('worker-li', 'case.take-on-case', { caseId })
  await district.as('worker-li', 'case.answer-case', { caseId, points: bothPoints })
  await district.as('resident-chen', 'case.confirm-answer', { caseId, rating: 'basically' })
  const { cases } = await district.as('resident-he', 'case.list-followed', {})
  expect(cases).toMatchObject([{ id: caseId, sentence: '已办结' }])
})

test('what ended a moment ago is no longer offered', async () => {
  const caseId = await raise(district, { place })
  await district.tick()
  await district.as('resident-chen', 'case.withdraw-case', { caseId })
  expect(await similar('楼下路灯坏了')).toEqual([])
})
