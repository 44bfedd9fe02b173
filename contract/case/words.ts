/** The words of the case channel, in code and on the screen. */

/** The six livelihood categories of the report, and 其他 beside them. */
export const CATEGORIES = {
  social_security: '社会保障',
  medical_care: '看病就医',
  education: '教育教学',
  transport: '交通出行',
  food_safety: '食品安全',
  environment: '环境保护',
  other: '其他',
} as const
export type Category = keyof typeof CATEGORIES

export const CASE_STATES = {
  raised: '等待受理',
  in_progress: '正在办理',
  needs_more: '等居民补充',
  answered: '等居民确认',
  confirmed: '已办结',
  unconfirmed: '未确认',
  reopened: '重新办理',
  withdrawn: '已撤回',
} as const
export type CaseState = keyof typeof CASE_STATES

export const LEVELS = { community: '社区', street: '街镇', district: '区' } as const
export type Level = keyof typeof LEVELS

/** 不满意 is never a way to close: it is recorded with what is missing, and reopens the case one level up. */
export const RATINGS = { satisfied: '满意', basically: '基本满意', not_satisfied: '不满意' } as const
export type Rating = keyof typeof RATINGS

/** What can be done to a case; the words complete "不能再…了". */
export const CASE_ACTIONS = {
  take_on: '受理',
  ask_more: '请居民补充',
  add_more: '补充',
  answer: '答复',
  confirm: '确认',
  refuse: '退回重办',
  withdraw: '撤回',
  reveal_contact: '查看联系方式',
  release_text: '放行文字',
} as const
export type CaseAction = keyof typeof CASE_ACTIONS
