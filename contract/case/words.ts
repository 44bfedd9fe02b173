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
  accepted: '已受理',
  dispatched: '已派单',
  called: '正在呼叫部门',
  in_progress: '正在办理',
  needs_more: '等居民补充',
  extension_asked: '正在申请延期',
  answered: '等居民确认',
  referred: '已告知去处,等居民确认',
  confirmed: '已办结',
  unconfirmed: '未确认',
  reopened: '重新办理',
  returned: '已退回',
  disputed: '等上级指定首接单位',
  merged: '并案办理',
  withdrawn: '已撤回',
  out_of_scope: '不属受理范围',
} as const
export type CaseState = keyof typeof CASE_STATES

export const LEVELS = { community: '社区', street: '街镇', district: '区' } as const
export type Level = keyof typeof LEVELS

/** 六办工作法: how a case is handled; each has its own rule (records/method-rule.ts). */
export const METHODS = {
  immediate: '立即办',
  proactive: '主动办',
  doorstep: '上门办',
  tracked: '跟踪办',
  public: '公开办',
  joint: '积极办',
} as const
export type Method = keyof typeof METHODS

/** What kind of matter it is, the heaviest duty first; every case starts as the heaviest. */
export const MATTERS = { complaint: '投诉', help: '求助', suggestion: '建议', inquiry: '咨询' } as const
export type Matter = keyof typeof MATTERS

/** 不满意 is never a way to close: it is recorded with what is missing, and reopens the case one level up. */
export const RATINGS = { satisfied: '满意', basically: '基本满意', not_satisfied: '不满意' } as const
export type Rating = keyof typeof RATINGS

/** A department's part in a case. */
export const CALL_STATES = {
  sent: '等部门接单',
  taken_on: '部门在办',
  answered: '部门已答复',
  returned: '部门已退回',
  disputed: '等区里指定首接单位',
  cancelled: '已取消',
} as const
export type CallState = keyof typeof CALL_STATES

/** What can be done to a case; the words complete "不能再…了". */
export const CASE_ACTIONS = {
  take_on: '受理',
  take_over: '接手',
  assign: '分派',
  dispatch: '派单',
  call: '呼叫部门',
  return: '退回',
  name_lead: '指定首接单位',
  ask_more: '请居民补充',
  add_more: '补充',
  ask_extension: '申请延期',
  grant_extension: '同意延期',
  decline_extension: '不同意延期',
  answer: '答复',
  refer: '告知去处',
  confirm: '确认',
  refuse: '退回重办',
  withdraw: '撤回',
  merge: '并案',
  unmerge: '拆案',
  change_method: '改办理方法',
  change_matter: '改诉求类型',
  agree_change: '同意更改',
  decline_change: '不同意更改',
  set_plan: '列整改清单',
  log_visit: '上门签到',
  follow_up: '写跟踪进展',
  reveal_contact: '查看联系方式',
  release_text: '放行文字',
  publish: '公开',
} as const
export type CaseAction = keyof typeof CASE_ACTIONS

/** What can be done to a call. */
export const CALL_ACTIONS = {
  take_on_call: '接单',
  answer_call: '答复呼叫',
  return_call: '退回呼叫',
  ask_call_extension: '申请延期',
  decide_call_extension: '决定延期',
  name_call_lead: '指定首接单位',
  cancel_call: '取消呼叫',
} as const
export type CallAction = keyof typeof CALL_ACTIONS
