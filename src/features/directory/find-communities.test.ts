import { findCommunities } from './find-communities'

const STREETS = [
  {
    code: '1',
    name: '黄埔街道',
    communities: [
      { code: '11', name: '荔园社区' },
      { code: '12', name: '港湾北社区' },
    ],
  },
  { code: '2', name: '红山街道', communities: [{ code: '21', name: '双沙社区' }] },
]
const names = (words: string) => findCommunities(STREETS, words).flatMap((s) => s.communities.map(({ name }) => name))

test.each(['荔园', '荔园社区', ' 荔园居委会 '])('“%s” finds 荔园社区 alone', (words) => {
  expect(names(words)).toEqual(['荔园社区'])
})

test('a street by its name brings all of its communities', () => {
  expect(names('红山街道')).toEqual(['双沙社区'])
  expect(names('黄埔')).toEqual(['荔园社区', '港湾北社区'])
})

test('nothing typed shows all; a name that is none finds nothing', () => {
  expect(names('')).toHaveLength(3)
  expect(names('天河')).toEqual([])
})
