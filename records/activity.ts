import type { ActivityKind, CheckedBy, OpenTo } from '../contract/checkin/activity-words'
import { defineCollection } from './collection'
import type { PlaceBand, Point } from './place-band'

/** One person's turn of a duty; `swapWith` is who was asked to take it. */
export interface Shift {
  id: string
  from: string
  to: string
  personId: string
  swapWith?: string
}

/** 主题党日, 志愿服务 or 值守: something at a place and a time, held by an office. */
export interface ActivityRecord {
  id: string
  kind: ActivityKind
  title: string
  words: string
  office: string
  officePath: string[]
  /** Where a branch belongs, whose people it reaches too; absent where the office is a place itself. */
  place?: string
  hostIds: string[]
  address: string
  /** GCJ-02, of the place; never of a person. */
  point?: Point
  from: string
  to: string
  openTo: OpenTo
  capacity?: number
  /** Places taken; kept only where there is a limit. */
  taken: number
  /** What the codes on the hosts' screen are made with. Sealed, and never leaves. */
  secret: string
  cancelled?: { at: string; reason: string }
  summary?: { text: string; photos: string[]; personId: string; at: string; safety: 'passed' | 'held' }
  hasHeld: boolean
  shifts: Shift[]
  /** For whom it is meant (rules/activity-lists.ts) until a day after it is over, then empty: what is coming is one index away. */
  lists: string[]
  /** `h:PERSON` for each host, `o:OFFICE`, `t:PERSON` for each who has a turn. */
  desks: string[]
  /** When the clock takes it out of the lists. */
  closeAt?: string
  /** Whoever signed up is still to be told of its end or its change. */
  toTell?: 'cancelled' | 'changed'
  sealedWith?: string
  createdAt: string
  changedAt: string
}
export const activities = defineCollection<ActivityRecord>({
  name: 'activities',
  fields: { lists: 'array', desks: 'array', closeAt: 'text', toTell: 'text', hasHeld: 'boolean', sealedWith: 'text' },
  indexes: [['lists'], ['desks'], ['closeAt'], ['toTell'], ['hasHeld'], ['sealedWith']],
  sealed: ['secret'],
})

/** `ACTIVITY:PERSON`: once each. */
export const atActivity = (activityId: string, personId: string) => `${activityId}:${personId}`

export interface SignUpRecord {
  id: string
  activityId: string
  personId: string
  at: string
}
export const signUps = defineCollection<SignUpRecord>({
  name: 'sign_ups',
  fields: { activityId: 'text', personId: 'text', at: 'text' },
  indexes: [['activityId'], ['personId', 'at']],
})

/** Somebody was there, as far as is known: a service record that they started. Of the location only the band. */
export interface AttendanceRecord {
  id: string
  activityId: string
  personId: string
  by: CheckedBy
  place: PlaceBand
  /** When it was done, by the phone where it waited there; `arrivedAt` then is when the backend heard of it. */
  at: string
  arrivedAt?: string
  /** It was cancelled already when this arrived. */
  afterCancelled: boolean
}
export const attendances = defineCollection<AttendanceRecord>({
  name: 'attendances',
  fields: { activityId: 'text', personId: 'text', at: 'text' },
  indexes: [
    ['activityId', 'at'],
    ['personId', 'at'],
  ],
})
