import type { NoNumber, PhoneNumbers } from '../ports/phone-numbers'
import { wxSdk } from './wx-sdk'

interface PhoneInfo {
  purePhoneNumber?: string
  countryCode?: string | number
}
/** Documented as `phone_info`; the SDK hands out `phoneInfo`. Both are read, as its own rewriting is written nowhere. */
export interface PhoneReply {
  phoneInfo?: PhoneInfo
  phone_info?: PhoneInfo
}
type Ask = (input: { code: string }) => Promise<PhoneReply>

/**
 * WeChat's reply codes of getuserphonenumber, from its documentation: 40029 the code is used, older than five minutes or
 * another app's, 45011 too many calls in a minute, -1 its own fault. 40013 (another appid) is a fault of how we are set up.
 */
const MEANS: Record<number, NoNumber> = { 40029: 'spent', 45011: 'busy', [-1]: 'busy', 40013: 'not_here' }

/** Numbers through WeChat. `ask` is the SDK's own unless a test brings another. */
export function wechatPhoneNumbers(ask: Ask = askForNumber): PhoneNumbers {
  return {
    async byCode(code) {
      try {
        const reply = await ask({ code })
        const { purePhoneNumber = '', countryCode } = reply.phoneInfo ?? reply.phone_info ?? {}
        if (String(countryCode) !== '86') return { reason: 'abroad' }
        return /^1\d{10}$/.test(purePhoneNumber) ? { number: purePhoneNumber } : { reason: 'abroad' }
      } catch (error) {
        const reason = MEANS[Number((error as { errCode?: number }).errCode)]
        if (reason === undefined || reason === 'not_here') console.error('WeChat gave no number', error)
        return { reason: reason ?? 'busy' }
      }
    },
  }
}

const askForNumber: Ask = async (input) => {
  const sdk = await wxSdk()
  return sdk.openapi.phonenumber.getPhoneNumber(input)
}
