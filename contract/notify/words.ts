/** What the platform may write to a person through WeChat, each with its own consent: one consent, one message. */
export const TEMPLATES = {
  case_progress: '办理进度提醒',
  notice: '重要通知提醒',
  reply: '回复提醒',
} as const
export type Template = keyof typeof TEMPLATES

/** What WeChat told of a consent that was asked for. */
export const CONSENT_WORDS = { accept: '同意', reject: '没有同意', ban: '已被微信关闭' } as const
export type ConsentWord = keyof typeof CONSENT_WORDS
