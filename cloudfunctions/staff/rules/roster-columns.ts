import { STAFF_ROLE_WORDS } from '../../../contract/staff/words'

/** One column of the roster that an admin fills in. */
export interface RosterColumn {
  heading: string
  width: number
  example: string
}
export const ROSTER_COLUMNS = [
  { heading: '姓名', width: 14, example: '李小梅' },
  { heading: '手机号', width: 16, example: '13800138000' },
  { heading: '单位', width: 28, example: '黄埔街道荔园社区' },
  { heading: '身份', width: 16, example: STAFF_ROLE_WORDS.community_worker },
] as const satisfies readonly RosterColumn[]
export type RosterHeading = (typeof ROSTER_COLUMNS)[number]['heading']
