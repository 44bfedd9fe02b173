import { notice } from './notices'

const content = (change: object) => notice({ content: change })
const options = (change: object) => notice({ options: change })
const where = '440112001'

/** Drafts that an admin who may write gets refused, and why: input, code. */
export const BAD_DRAFTS: [string, unknown, string][] = [
  ['no content', { ...notice(), content: undefined }, 'invalid_input'],
  ['an unknown field', { ...notice(), state: 'live' }, 'invalid_input'],
  ['a writer of their own choosing', { ...notice(), writerId: 'p1' }, 'invalid_input'],
  ['the category of public answers', content({ category: 'public_answer' }), 'invalid_input'],
  ['a category that objects have', content({ category: 'constructor' }), 'invalid_input'],
  ['a title of 61 characters', content({ title: '通'.repeat(61) }), 'invalid_input'],
  ['a body that is no text', content({ body: { $ne: '' } }), 'invalid_input'],
  ['a body of 70,000 characters', content({ body: 'x'.repeat(70_000) }), 'invalid_input'],
  ['a body that grows too long when it is cleaned', content({ body: '<p>&lt;'.repeat(8000) }), 'invalid_input'],
  ['a body of 120 KB', content({ body: 'x'.repeat(120_000) }), 'too_large'],
  ['a photo that is not there', content({ body: '<img data-file="f_00000000">' }), 'photo_missing'],
  ['a picture that is not there', content({ picture: 'f_00000000' }), 'photo_missing'],
  [
    'an attachment that is not there',
    content({ attachments: [{ fileId: 'f_00000000', name: '表' }] }),
    'attachment_unfit',
  ],
  ['ten attachments', content({ attachments: Array(10).fill({ fileId: 'f_00000000', name: '表' }) }), 'invalid_input'],
  ['a day in words', content({ validUntil: '明天' }), 'invalid_input'],
  ['201 rules', options({ audience: Array(201).fill({ take: true, group: 'everyone', where }) }), 'invalid_input'],
  ['a group that there is not', options({ audience: [{ take: true, group: 'dogs', where }] }), 'invalid_input'],
  ['a group of SQL', options({ audience: [{ take: true, group: "tag:' OR 1=1", where }] }), 'invalid_input'],
  [
    'a place that there is not',
    options({ audience: [{ take: true, group: 'everyone', where: '999' }] }),
    'audience_out_of_reach',
  ],
  [
    'the whole district',
    options({ audience: [{ take: true, group: 'everyone', where: '440112' }] }),
    'audience_out_of_reach',
  ],
  [
    'another street',
    options({ audience: [{ take: false, group: 'everyone', where: '440112002' }] }),
    'audience_out_of_reach',
  ],
  ['a duty that there is not', options({ duty: 'obey' }), 'invalid_input'],
  [
    'four small questions',
    options({ check: Array(4).fill({ text: '', options: [], right: 0, hint: '' }) }),
    'invalid_input',
  ],
  [
    'a right answer below the first',
    options({ check: [{ text: '', options: [], right: -1, hint: '' }] }),
    'invalid_input',
  ],
  ['an office that there is not', notice({ office: '999' }), 'not_found'],
  ['an office of somebody else', notice({ office: '440112002' }), 'not_found'],
  ['a draft that there is not', { ...notice(), broadcastId: 'none', editing: 1 }, 'not_found'],
  ['half a version', { ...notice(), editing: 1.5 }, 'invalid_input'],
]
