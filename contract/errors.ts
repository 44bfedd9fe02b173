import { BROADCAST_ERRORS } from './broadcast/errors'
import { CASE_ERRORS } from './case/errors'
import { CHECKIN_ERRORS } from './checkin/errors'
import type { ErrorEntry } from './error-entry'
import { PAIRING_ERRORS } from './pairing/errors'
import { PRIVACY_ERRORS } from './privacy/errors'
import { PROJECT_ERRORS } from './project/errors'
import { SESSION_ERRORS } from './session/errors'
import { STAFF_ERRORS } from './staff/errors'
import { TASK_ERRORS } from './task/errors'

/** The only list of errors, by stable code; a channel's own stand beside its operations. */
export const ERRORS = {
  invalid_input: { message: '有些内容需要改一下:{what}。其他内容都还在。', retryable: false },
  unknown_operation: { message: '这个功能当前版本还没有,请更新小程序后再试。', retryable: false },
  too_large: { message: '内容太多,一次送不出去,请减少一些文字或照片再试。', retryable: false },
  not_signed_in: { message: '登录已过期,请重新进入;写好的内容还在。', retryable: false },
  forbidden: { message: '您没有办理这件事的权限。如果工作需要,请联系本单位管理员。', retryable: false },
  not_found: { message: '没有找到这条记录,请返回列表刷新后再看。', retryable: false },
  request_id_reused: { message: '这次提交和之前的一次编号重复了,请返回重新提交。', retryable: false },
  changed_meanwhile: { message: '别人刚刚改动了这条记录,请刷新看看最新情况;您写的内容还在。', retryable: false },
  text_refused: { message: '文字里有不能发布的内容,请修改后再提交;您写的内容还在。', retryable: false },
  photo_missing: { message: '有照片没有传上来,请重新选择这张照片;其他内容都还在。', retryable: false },
  photo_not_image: {
    message: '有文件不是照片,请选择 JPG、PNG、WebP 或 GIF 格式的照片;其他内容都还在。',
    retryable: false,
  },
  photo_too_large: { message: '照片太大({size}),请选 10 MB 以内的;其他内容都还在。', retryable: false },
  photo_not_yours: { message: '有照片不是您上传的,请重新选择;其他内容都还在。', retryable: false },
  document_unfit: {
    message: '这个文件收不了,请选 10 MB 以内的 PDF、Word 或 Excel(xlsx)文件;带宏的请另存一份不带宏的。其他内容都还在。',
    retryable: false,
  },
  table_unreadable: { message: '这个文件不是能读的 Excel 表格,请用模板另存为 xlsx 文件后再传。', retryable: false },
  table_wrong: { message: '表格里有 {count} 处要改,一条都没有导入。请照清单改好后再导入。', retryable: false },
  guide_twice: { message: '已经有叫“{title}”的事项了,请去改那一条,或换一个名称;您写的内容还在。', retryable: false },
  place_unknown: { message: '没有找到这个社区,请从列表里重新选择。', retryable: false },
  date_out_of_range: { message: '日期不在可以设置的范围内,请选 {from} 到 {to} 之间的日期。', retryable: false },
  busy: { message: '现在办理的人太多,请稍等几秒再试;您写的内容还在。', retryable: true },
  unavailable: { message: '系统暂时没能办成,请稍后再试;您写的内容还在。', retryable: true },
  ...CASE_ERRORS,
  ...BROADCAST_ERRORS,
  ...CHECKIN_ERRORS,
  ...PAIRING_ERRORS,
  ...STAFF_ERRORS,
  ...TASK_ERRORS,
  ...PROJECT_ERRORS,
  ...PRIVACY_ERRORS,
  ...SESSION_ERRORS,
} as const satisfies Record<string, ErrorEntry>

export type ErrorCode = keyof typeof ERRORS

/** What a failed call replies with; `fields` maps a field of the input to its own sentence. */
export interface CallError {
  code: ErrorCode
  message: string
  retryable: boolean
  fields?: Record<string, string>
}

export type Reply<T> = { ok: true; data: T } | { ok: false; error: CallError }

/** Thrown anywhere behind the pipeline; `serve` alone catches it. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: Record<string, string> = {},
    readonly fields?: Record<string, string>,
  ) {
    super(code)
    this.name = 'Refusal'
  }
}

/** The sentence of a code, with its details filled in. */
export function sentenceOf(code: ErrorCode, details: Record<string, string> = {}): string {
  return ERRORS[code].message.replace(/\{(\w+)\}/g, (_, key: string) => details[key] ?? '')
}
