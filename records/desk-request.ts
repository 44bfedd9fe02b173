import type { DeskState } from '../contract/session/words'
import { defineCollection } from './collection'

/** A computer that asks to be let in: good for two minutes and for one desk. */
export interface DeskRequestRecord {
  /** Random; stands in the QR. */
  id: string
  /** SHA-256 of the secret in the QR, and of the other one, which never leaves the asking computer. */
  codeHash: string
  pollHash: string
  /** Two digits on both screens: a QR that somebody passed on shows another computer's. */
  number: string
  /** "Windows 上的 Edge 浏览器" */
  browser: string
  /** The asking address, its end taken off. */
  from: string
  state: DeskState
  askedAt: string
  endsAt: string
  /** Who looked at it first; nobody else can confirm it. */
  personId?: string
  /** Set with the confirmation. */
  openid?: string
}
export const deskRequests = defineCollection<DeskRequestRecord>({
  name: 'desk_requests',
  fields: { endsAt: 'text' },
  indexes: [['endsAt']],
})

/** How often an address did something within one minute; `id` is `WHAT:ADDRESS'S HASH:MINUTE`. */
export interface DeskKnockRecord {
  id: string
  count: number
  endsAt: string
}
export const deskKnocks = defineCollection<DeskKnockRecord>({
  name: 'desk_knocks',
  fields: { endsAt: 'text' },
  indexes: [['endsAt']],
})
