import type { SafetyVerdict } from '../ports/content-safety'

/** What WeChat pushes to a function once it has looked at a photo (security.mediaCheckAsync, 异步检测结果推送). */
export interface PhotoPush {
  MsgType: 'event'
  Event: 'wxa_media_check'
  trace_id?: string
  /** Not 0 where it could not look, as when the address did not open. */
  errcode?: number
  result?: { suggest?: string }
}

export const isPhotoPush = (event: Record<string, unknown>): event is Record<string, unknown> & PhotoPush =>
  event.MsgType === 'event' && event.Event === 'wxa_media_check'

/** `undefined` where WeChat could not look: it is asked again in time. */
export function readPhotoVerdict({ errcode, result }: PhotoPush): SafetyVerdict | undefined {
  if (errcode || !result?.suggest) return undefined
  if (result.suggest === 'pass') return 'passed'
  return result.suggest === 'risky' ? 'refused' : 'held'
}
