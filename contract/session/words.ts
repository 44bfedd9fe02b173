/** How long a desk's code and a desk last; the only place where these stand. */
export const DESK = {
  /** The QR on the screen. */
  codeSeconds: 120,
  /** From signing in to the end, whatever happens in between. */
  hours: 8,
  /** Without a call. */
  idleMinutes: 30,
  /** Codes that one address may ask for in a minute: an office of some hundred desks behind one line. */
  codesPerMinute: 60,
  /** Wrong secrets that one address may try in a minute. */
  wrongPerMinute: 30,
} as const

/** What the QR says before its code, behind the address of the pages: one that WeChat's own scan can open too. */
export const DESK_LINK = '/d/'

export const DESK_STATES = ['asked', 'seen', 'confirmed', 'taken', 'refused'] as const
export type DeskState = (typeof DESK_STATES)[number]
