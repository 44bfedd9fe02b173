/** More telling names first: nearly all of them call themselves Chrome and Safari too. */
const BROWSERS: [RegExp, string][] = [
  [/MicroMessenger/, '微信'],
  [/Edg/, 'Edge 浏览器'],
  [/360SE|360EE|QIHU/i, '360 浏览器'],
  [/QQBrowser/, 'QQ 浏览器'],
  [/Firefox/, '火狐浏览器'],
  [/Chrome/, 'Chrome 浏览器'],
  [/Safari/, 'Safari 浏览器'],
]
const SYSTEMS: [RegExp, string][] = [
  [/Windows/, 'Windows 电脑'],
  [/UOS|Deepin/i, '统信电脑'],
  [/Kylin/i, '麒麟电脑'],
  [/Android/, '安卓手机或平板'],
  [/iPhone|iPad/, '苹果手机或平板'],
  [/Mac OS X/, '苹果电脑'],
  [/Linux/, 'Linux 电脑'],
]
const wordFor = (table: [RegExp, string][], agent: string, otherwise: string) =>
  table.find(([sign]) => sign.test(agent))?.[1] ?? otherwise

/** What a browser says of itself, in words: "Windows 电脑上的 Edge 浏览器". Nothing that it wrote is passed on. */
export function browserWords(agent: string): string {
  return `${wordFor(SYSTEMS, agent, '不认识的设备')}上的${wordFor(BROWSERS, agent, '其他浏览器')}`
}

/** An address with its end taken off: enough to see that it is not one's own office. */
export function addressWords(address: string): string {
  const four = /(\d+)\.(\d+)\.\d+\.\d+$/.exec(address)
  if (four) return `${four[1]}.${four[2]}.*.*`
  return address.includes(':') ? `${address.split(':').slice(0, 2).join(':')}:*` : ''
}
