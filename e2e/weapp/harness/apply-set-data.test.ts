import { applySetData } from './apply-set-data'

test("Taro's paths reach into lists and make what is not there yet", () => {
  const data = {}
  applySetData(data, { 'root.cn.[0].cn': [{ v: 'a' }], 'root.cn.[1].cl': 'x', 'list[2].n': 1 })
  expect(data).toEqual({ root: { cn: [{ cn: [{ v: 'a' }] }, { cl: 'x' }] }, list: [undefined, undefined, { n: 1 }] })
})

test('what is set is a copy: changing it afterwards changes nothing on the screen', () => {
  const data: Record<string, unknown> = {}
  const given = { n: 1 }
  applySetData(data, { given })
  given.n = 2
  expect(data.given).toEqual({ n: 1 })
})
