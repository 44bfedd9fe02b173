import { defineCollection } from './collection'

/** A browser that is signed in. It lies in the store, so every runtime knows it and ending it holds at once. */
export interface DeskSessionRecord {
  id: string
  /** SHA-256 of the token's secret part. */
  tokenHash: string
  personId: string
  openid: string
  /** Needs a role beyond resident at every call; the demo's and a phone's own do not. */
  staffOnly: boolean
  /** "Windows 上的 Edge 浏览器" */
  browser: string
  from: string
  openedAt: string
  /** To within a minute. */
  usedAt: string
  /** Without a call for so long it is over; 0: only `endsAt` counts. */
  idleMinutes: number
  endsAt: string
}
export const deskSessions = defineCollection<DeskSessionRecord>({
  name: 'desk_sessions',
  fields: { personId: 'text', endsAt: 'text', openedAt: 'text' },
  indexes: [['personId', 'openedAt'], ['endsAt']],
})
