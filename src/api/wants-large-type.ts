/** Browsers draw text of no size of its own at 16 pixels, unless the person has asked for more. */
const LARGER_FROM = 19

/** Whether this browser is set to larger letters. In WeChat a twin of this file reads WeChat's own setting. */
export function wantsLargeType(): boolean {
  const probe = document.createElement('span')
  probe.style.fontSize = 'medium'
  document.documentElement.appendChild(probe)
  const size = Number.parseFloat(getComputedStyle(probe).fontSize)
  probe.remove()
  return size >= LARGER_FROM
}
