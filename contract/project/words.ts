export const LIST_STATES = { draft: '起草中', running: '整改中', done: '已完成', cancelled: '已取消' } as const
export type ListState = keyof typeof LIST_STATES

/** 销号: an item is struck from the list once somebody else has seen that it is put right. */
export const ITEM_STATES = {
  doing: '整改中',
  handed_in: '等核实',
  verified: '已销号',
  cancelled: '已取消',
} as const
export type ItemState = keyof typeof ITEM_STATES

/** What can be done with an item; the Chinese is what the button and the refusal say. */
export const ITEM_ACTIONS = {
  report: '写这一周',
  hand_in: '申请销号',
  ask_extension: '申请延期',
  decide_extension: '决定延期',
  verify: '核实销号',
  send_back: '退回',
  hand_over: '换责任人',
  cancel: '取消',
} as const
export type ItemAction = keyof typeof ITEM_ACTIONS

/** A week of an item. `made_up` was written after its week was over; `rest` is not asked for. */
export const WEEK_STATES = {
  planned: '还没到',
  done: '已写',
  missed: '漏了',
  made_up: '补写',
  rest: '不用写',
} as const
export type WeekState = keyof typeof WEEK_STATES

export const PROJECT_STATES = { running: '推进中', done: '已完成', stopped: '已停止' } as const
export type ProjectState = keyof typeof PROJECT_STATES

export const PROJECT_KINDS = {
  demolition: '征地拆迁',
  industry: '产业发展',
  livelihood: '民生实事',
  environment: '环境整治',
  other: '其他',
} as const
export type ProjectKind = keyof typeof PROJECT_KINDS

export const MILESTONE_STATES = { planned: '还没到', reached: '已达到', missed: '过了日子' } as const
export type MilestoneState = keyof typeof MILESTONE_STATES

/** What can hang on a key project. */
export const PROJECT_LINKS = { case: '诉求', task: '任务', list: '整改清单' } as const
export type ProjectLink = keyof typeof PROJECT_LINKS
