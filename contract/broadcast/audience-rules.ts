import * as z from 'zod/mini'
import { id } from '../scalars'
import { AUDIENCE_GROUPS, type AudienceGroup, TAGS } from './words'

const GROUPS = [...Object.keys(AUDIENCE_GROUPS), ...Object.keys(TAGS).map((tag) => `tag:${tag}`)] as [
  AudienceGroup,
  ...AudienceGroup[],
]

/** One step of saying who is meant: takes in, or leaves out, a group within an organisation and all below it. */
const audienceRule = z.strictObject({
  take: z.boolean('请选包括还是不包括'),
  group: z.enum(GROUPS, '请选一类人'),
  /** An organisation of any kind: the district, a street, a community, a department, a party branch. */
  where: id,
})
export type AudienceRule = z.output<typeof audienceRule>

/**
 * Who is meant, as steps that are read from the top: the last one that fits a person decides, so that a street can be
 * taken in, a community of it left out, and a group of that community taken in again. Nobody fits no step.
 */
export const audienceRules = z.array(audienceRule, '请选发给谁').check(z.maxLength(200, '范围最多分 200 条,请合并一些'))
