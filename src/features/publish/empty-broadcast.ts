import type { InputOf } from '../../../contract/operations'

export type Content = InputOf<'broadcast.save-draft'>['content']
export type Options = InputOf<'broadcast.save-draft'>['options']
export type CheckQuestion = NonNullable<Options['check']>[number]
export type SurveyQuestion = NonNullable<Options['survey']>['questions'][number]
export type Rule = Options['audience'][number]

/** What a broadcast is before anybody wrote a word of it. */
export const EMPTY_BROADCAST: { content: Content; options: Options } = {
  content: { title: '', summary: '', body: '', attachments: [], category: 'policy', source: '', documentNumber: '' },
  options: { audience: [], duty: 'none', check: [], push: false, repliesOpen: true },
}
