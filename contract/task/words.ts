export const TASK_STATES = {
  sent: '等接收',
  accepted: '正在办',
  handed_in: '等核实',
  done: '已完成',
  cancelled: '已取消',
} as const
export type TaskState = keyof typeof TASK_STATES

/** What can be done with a task; the Chinese is what the button and the refusal say. */
export const TASK_ACTIONS = {
  accept: '接收',
  hand_on: '转交',
  split: '分解下发',
  report: '写进展',
  ask_extension: '申请延期',
  decide_extension: '决定延期',
  hand_in: '交办结果',
  verify: '核实通过',
  send_back: '退回',
  cancel: '取消',
} as const
export type TaskAction = keyof typeof TASK_ACTIONS

/** How often it comes again. */
export const TASK_EVERY = { week: '每周', month: '每月', quarter: '每季度' } as const
export type TaskEvery = keyof typeof TASK_EVERY

/** What a task grew from, and is shown at. */
export const TASK_ORIGINS = { broadcast: '通知', case: '诉求', project: '挂点项目', visit: '走访' } as const
export type TaskOrigin = keyof typeof TASK_ORIGINS

export const FIELD_KINDS = { text: '文字', number: '数字', day: '日期' } as const
export type FieldKind = keyof typeof FIELD_KINDS

/**
 * What the system knows already, so that no form may ask for it (不得重复填报: the 2023 opinion against formalism at the
 * fingertips). `from` is said beside each value; `asked` are ways in which a field would ask for the same.
 */
export const KNOWN_VALUES = {
  office_name: {
    label: '单位名称',
    from: '来自组织名录',
    asked: ['单位名称', '填报单位', '社区名称', '街道名称', '部门名称'],
  },
  office_code: { label: '区划代码', from: '来自组织名录', asked: ['区划代码', '行政区划', '单位编号', '社区编号'] },
  person_name: { label: '填报人', from: '来自您的资料', asked: ['填报人', '经办人', '填表人', '联系人姓名'] },
  person_phone: { label: '填报人电话', from: '来自您的资料', asked: ['联系电话', '手机号', '填报人电话', '联系方式'] },
  report_day: { label: '填报日期', from: '交上来的那一天', asked: ['填报日期', '填表日期', '上报日期'] },
  contact_points: { label: '联系点数', from: '来自结对联系名单', asked: ['联系点数', '结对户数', '包户数', '结对数'] },
  nobody_points: { label: '没有联系人的联系点数', from: '来自结对联系名单', asked: ['没有联系人的', '未结对'] },
  open_cases: { label: '正在办的诉求数', from: '来自诉求办理记录', asked: ['在办诉求', '正在办的诉求', '未办结诉求'] },
} as const
export type KnownValue = keyof typeof KNOWN_VALUES
