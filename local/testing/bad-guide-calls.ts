import { GUIDE } from './allowed/guide'

const guide = (change: object) => ({ guide: { ...GUIDE, ...change } })
const fileId = 'f_01ARZ3NDEKTSV4RRFFQ69G5FAV'

/** What the district's admin, who may all of it, gets refused with: operation, input, the error's code. */
export const BAD_GUIDE_CALLS: [string, string, unknown, string][] = [
  ['a matter without a title', 'directory.save-guide', guide({ title: '  ' }), 'invalid_input'],
  ['a title of 61 characters', 'directory.save-guide', guide({ title: '办'.repeat(61) }), 'invalid_input'],
  ['a category that objects have', 'directory.save-guide', guide({ category: 'constructor' }), 'invalid_input'],
  ['yes for whether it is decided at once', 'directory.save-guide', guide({ instant: '是' }), 'invalid_input'],
  ['31 things to bring', 'directory.save-guide', guide({ bring: Array(31).fill('照片') }), 'invalid_input'],
  ['a text for what to bring', 'directory.save-guide', guide({ bring: '身份证' }), 'invalid_input'],
  ['a mark of their own choosing', 'directory.save-guide', guide({ sample: true }), 'invalid_input'],
  ['a matter that is not there', 'directory.save-guide', { ...guide({}), guideId: 'g0' }, 'not_found'],
  ['words that may not be published', 'directory.save-guide', guide({ about: '赌博网站' }), 'text_refused'],
  ['taking out what is not there', 'directory.remove-guide', { guideId: 'g0' }, 'not_found'],
  ['looking at what is not there', 'directory.view-guide', { guideId: 'g0' }, 'not_found'],
  ['an object for a matter', 'directory.view-guide', { guideId: { $ne: '' } }, 'invalid_input'],
  ['a search of 41 characters', 'directory.search-guides', { words: '找'.repeat(41) }, 'invalid_input'],
  [
    'a cursor of their own making',
    'directory.search-guides',
    { words: '', after: 'bm90IGEgY3Vyc29y' },
    'invalid_input',
  ],
  ['a table that is not there', 'directory.check-guide-import', { fileId }, 'table_unreadable'],
  [
    'a way out of the folder for a table',
    'directory.check-guide-import',
    { fileId: '../../secret' },
    'table_unreadable',
  ],
  ['bringing in nothing', 'directory.import-guides', { fileId, replaceSamples: false }, 'table_unreadable'],
  ['bringing in without a word on the samples', 'directory.import-guides', { fileId }, 'invalid_input'],
  ['a group that there is not', 'directory.save-tags', { tags: ['rich'] }, 'invalid_input'],
  ['a group that objects have', 'directory.save-tags', { tags: ['toString'] }, 'invalid_input'],
  ['seven groups', 'directory.save-tags', { tags: Array(7).fill('elderly') }, 'invalid_input'],
]
