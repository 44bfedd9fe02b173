import type { Clock } from './clock'
import type { ContentSafety } from './content-safety'
import type { Files } from './files'
import type { MiniCodes } from './mini-codes'
import type { Notifier } from './notifier'
import type { PhoneNumbers } from './phone-numbers'
import type { Store } from './store'

/** What every function stands on; who the caller is comes with each call, from the adapter. */
export interface Ports {
  store: Store
  files: Files
  contentSafety: ContentSafety
  notifier: Notifier
  phoneNumbers: PhoneNumbers
  miniCodes: MiniCodes
  clock: Clock
  /** SHA-256 of the code that makes an empty installation's first admin; absent where none was set. */
  firstAdminHash?: string
  /** Names of keys that sealed something before and only open now (platform/vault). */
  retiredKeys: readonly string[]
}

/** One call as an adapter hands it over: `openid` is the platform's word, absent when it gave none. */
export interface IncomingCall {
  openid: string | undefined
  operation: unknown
  input: unknown
  requestId: unknown
  /** The phone's word of when it was done, for what waited there for a signal. */
  queuedAt?: unknown
}
