import type { ErrorEntry } from '../error-entry'

export const SESSION_ERRORS = {
  desk_code_over: {
    message: '这个登录码已经过期或用过了。请看电脑屏幕上的新码,重新扫一次。',
    retryable: false,
  },
  desk_staff_only: {
    message: '电脑上的办公页面只给工作人员使用。您要反映问题、看通知,在手机上都能办。',
    retryable: false,
  },
  desk_asked_often: { message: '登录码要得太勤了,请过一分钟再点“换一个码”。', retryable: true },
} as const satisfies Record<string, ErrorEntry>
