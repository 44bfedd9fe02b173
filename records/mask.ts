/** "陈桂芳" → "陈**"; nothing given stays nothing. */
export const maskName = (name: string) =>
  name ? `${[...name][0]}${'*'.repeat(Math.max(1, [...name].length - 1))}` : '未留姓名'

/** "13812345678" → "138****5678" */
export const maskPhone = (phone: string) => (phone.length >= 7 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : '')
