/** What WeChat tells when it hands out no code. */
interface NoCode {
  errMsg?: string
  errno?: number
}
/** The account has used up the numbers that it may ask for. */
const NO_QUOTA = 1400001

/** Why there is no number, and what to do. What was typed stays. */
export function whyNoNumber({ errMsg = '', errno }: NoCode): string {
  if (/privacy permission is not authorized/.test(errMsg)) {
    return '您没有同意读取手机号,就不读,也绑定不了。邀请码还在,想好了再点一次。'
  }
  if (errno === NO_QUOTA) return '微信暂时不提供手机号,请告诉单位的管理员:小程序的手机号额度用完了。邀请码还在。'
  if (/deny|cancel/.test(errMsg)) return '没有拿到手机号。绑定要核对手机号,请再点一次,在微信的弹窗里点“允许”。'
  return '微信没有给出手机号,请过一会儿再点一次。邀请码还在。'
}
