import { dayWords } from '../../../ui/day-words'

/** A code in fours, as it is read out. */
export const inFours = (code: string) => code.replace(/(\d{4})(?=\d)/g, '$1 ')

/** Whom a code is for. */
export interface Invited {
  name: string
  roleName: string
  officeName: string
}

/** What the admin sends to the person: what it is, what to do, until when. */
export const wordsToSend = (
  { name, roleName, officeName }: Invited,
  { code, until }: { code: string; until: string },
) =>
  `${name},请在微信小程序“黄埔党建云”点“我的”,再点“我是工作人员或党员,绑定身份”,填邀请码 ${inFours(code)},绑定为${officeName}的${roleName}。${dayWords(until)}前有效,请不要转给别人。`
