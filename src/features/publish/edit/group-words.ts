import { AUDIENCE_GROUPS, type AudienceGroup, TAGS, type Tag } from '../../../../contract/broadcast/words'
import type { Rule } from '../empty-broadcast'

/** Everybody that an audience can name, in the order in which they are offered. */
export const GROUPS = [
  ...Object.entries(AUDIENCE_GROUPS).map(([value, label]) => ({ value: value as AudienceGroup, label })),
  ...Object.entries(TAGS).map(([tag, label]) => ({ value: `tag:${tag as Tag}` as AudienceGroup, label })),
]

export const groupWords = (group: AudienceGroup) => GROUPS.find(({ value }) => value === group)?.label ?? ''

/** One step of an audience: "不包括黄埔街道的党员". */
export const ruleSentence = ({ take, group, where }: Rule, nameOf: (id: string) => string) =>
  `${take ? '包括' : '不包括'}${nameOf(where)}的${groupWords(group)}`
