/** The words of the broadcast channel (政策宣贯), in code and on the screen. */

/** What a broadcast is about; 公开办 answers come from cases and are never written by hand. */
export const BROADCAST_CATEGORIES = {
  policy: '政策',
  service: '便民服务',
  safety: '安全提醒',
  activity: '活动',
  survey: '意见征集',
  public_answer: '公开办理',
} as const
export type BroadcastCategory = keyof typeof BROADCAST_CATEGORIES

export const BROADCAST_STATES = {
  draft: '草稿',
  submitted: '等待审核发布',
  scheduled: '定时发布',
  live: '已发布',
  withdrawn: '已撤回',
} as const
export type BroadcastState = keyof typeof BROADCAST_STATES

/** What a broadcast asks of its readers. 签收 binds staff and members alone. */
export const DUTIES = { none: '只需知晓', understand: '需要看懂', acknowledge: '需要签收' } as const
export type Duty = keyof typeof DUTIES

/** Groups that people put themselves into, to be told of what concerns them; their own choice, taken back at will. */
export const TAGS = {
  elderly: '老年人',
  parent: '学生家长',
  disabled: '残疾人',
  veteran: '退役军人',
  tenant: '租住居民',
  business: '个体经营者',
} as const
export type Tag = keyof typeof TAGS

/** Whom a rule of the audience names, within a place. */
export const AUDIENCE_GROUPS = {
  everyone: '所有人',
  staff: '工作人员',
  party_member: '党员',
  community_worker: '社区工作者',
  dispatcher: '调度员',
  department_officer: '部门承办人',
  leader: '领导',
  paired: '结对联系户',
} as const
export type AudienceGroup = keyof typeof AUDIENCE_GROUPS | `tag:${Tag}`

export const REPLY_KINDS = { question: '提问', comment: '留言' } as const
export type ReplyKind = keyof typeof REPLY_KINDS

export const SURVEY_KINDS = { single: '单选', multiple: '多选', text: '写几句' } as const
export type SurveyKind = keyof typeof SURVEY_KINDS
