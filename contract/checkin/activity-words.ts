export const ACTIVITY_KINDS = { theme_day: '主题党日', volunteer: '志愿服务', duty: '值守' } as const
export type ActivityKind = keyof typeof ACTIVITY_KINDS

/** Who may take part: those who serve in the office's tree, or everyone who lives or works there. */
export const OPEN_TO = { members: '本单位和下级的党员、工作人员', everyone: '住在或工作在这里的所有人' } as const
export type OpenTo = keyof typeof OPEN_TO

/** What a check-in says of itself. */
export const CHECKED_BY = {
  code: '扫现场码签到',
  place: '在现场签到',
  word: '本人签到,没有核对',
  late_code: '补传的现场码,时间以手机为准,没有核对',
} as const
export type CheckedBy = keyof typeof CHECKED_BY
