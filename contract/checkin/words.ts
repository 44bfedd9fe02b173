/** Why somebody is visited. An enterprise is left in peace unless it called, there is a cause, or it agreed (无事不扰). */
export const VISIT_GROUNDS = {
  regular: '日常走访',
  called: '企业来找我们的',
  cause: '有事情要去',
  consent: '企业同意了',
} as const
export type VisitGround = keyof typeof VISIT_GROUNDS

export const VISIT_STATES = {
  planned: '已约好',
  checked_in: '已签到,记录还没写',
  done: '已写好记录',
  cancelled: '已取消',
} as const
export type VisitState = keyof typeof VISIT_STATES

/** What a visit to an enterprise lacks that came in late: it is taken all the same, and asked for. */
export const VISIT_LACKS = {
  ground: '去这家企业的缘由',
  cause: '是什么事情',
  again: '30天内再去的原因',
} as const
export type VisitLack = keyof typeof VISIT_LACKS
