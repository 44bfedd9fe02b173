import type { ErrorEntry } from '../error-entry'

export const STAFF_ERRORS = {
  role_unfit: { message: '您选的“{office}”没有“{role}”这个身份,请换一个单位或身份;您写的内容还在。', retryable: false },
  appointment_twice: { message: '名册里已经有这个人的这个身份,不用再加;您写的内容还在。', retryable: false },
  appointment_bound: {
    message: '这个身份已经绑定微信,不用再邀请。本人换了微信的,请先结束它,再重新加一次、重新邀请。',
    retryable: false,
  },
  appointment_ended: { message: '这个身份已经结束。要重新任职,请再加一次。', retryable: false },
  last_admin: {
    message: '您是区里最后一位管理员,结束了就没有人能管人员。请先加一位区管理员,等他绑定后再结束。',
    retryable: false,
  },
  invitation_wrong: {
    message:
      '邀请码不对、已过期,或和微信提供的手机号对不上,还可以试 {left} 次。请看清 12 位数字再填;还不行,请单位管理员核对名册里的手机号,重新邀请。',
    retryable: false,
  },
  invitation_wait: {
    message: '已经输错 {most} 次,请 {minutes} 分钟后再试。也可以请单位管理员核对手机号,重新邀请。',
    retryable: false,
  },
  invitation_used: {
    message: '这张邀请码已经在另一个微信上用过。要换到这个微信,请单位管理员先结束原来的身份,再重新邀请。',
    retryable: false,
  },
  invitation_own: {
    message: '这是您自己加的或邀请的,不能绑定在自己身上。请另一位管理员来加和邀请。',
    retryable: false,
  },
  role_held: { message: '您已经有这个身份,不用再绑定。', retryable: false },
  phone_code_spent: { message: '微信给的手机号凭证已过期,请再点一次按钮。', retryable: false },
  phone_abroad: { message: '只能用中国大陆的手机号,请在微信里换一个号码再试。', retryable: false },
  phone_not_here: { message: '这里取不到微信手机号,请在微信小程序里打开再试。', retryable: false },
} as const satisfies Record<string, ErrorEntry>
