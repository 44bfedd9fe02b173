import { AUDIENCE_GROUPS, type AudienceGroup, TAGS, type Tag } from '../../../../contract/broadcast/words'

/** Everybody that an audience can name, in the order in which they are offered. */
export const GROUPS = [
  ...Object.entries(AUDIENCE_GROUPS).map(([value, label]) => ({ value: value as AudienceGroup, label })),
  ...Object.entries(TAGS).map(([tag, label]) => ({ value: `tag:${tag as Tag}` as AudienceGroup, label })),
]

export const groupWords = (group: AudienceGroup) => GROUPS.find(({ value }) => value === group)?.label ?? ''
