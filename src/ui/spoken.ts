const ACTING = ['button', 'radio', 'checkbox', 'switch', 'link', 'tab']

/**
 * What a screen reader says of an element. WeChat reads `aria-role` where browsers read `role`; an element that acts
 * is reachable by keyboard too.
 */
export function spoken(role: string, label?: string, states: Record<`aria-${string}`, boolean | string> = {}): object {
  const acts = ACTING.includes(role)
  return {
    role,
    'aria-role': role,
    ...(label ? { 'aria-label': label } : {}),
    ...Object.fromEntries(Object.entries(states).map(([name, state]) => [name, String(state)])),
    ...(acts && process.env.TARO_ENV === 'h5' ? { tabIndex: 0, onKeyDown: tapOnEnter } : {}),
  }
}

function tapOnEnter(event: { key: string; currentTarget: { click?(): void }; preventDefault(): void }): void {
  if (event.key !== 'Enter' && event.key !== ' ') return
  event.preventDefault()
  event.currentTarget.click?.()
}
