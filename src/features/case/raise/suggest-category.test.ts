import { suggestCategory } from './suggest-category'

test.each([
  ['楼下路灯坏了三天', 'transport'],
  ['半夜工地施工噪音太大,还有扬尘', 'environment'],
  ['医保报销不了,退休金也没到', 'social_security'],
  ['孩子上学没有学位', 'education'],
  ['外卖吃坏肚子,里面有变质的肉', 'food_safety'],
  ['卫生站没有医生', 'medical_care'],
])('“%s” is about %s', (words, category) => {
  expect(suggestCategory(words)).toBe(category)
})

test('words that say nothing about a category suggest none', () => {
  expect(suggestCategory('我想问个事情')).toBeUndefined()
  expect(suggestCategory('')).toBeUndefined()
})
