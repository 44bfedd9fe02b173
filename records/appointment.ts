import type { StaffRole } from '../contract/staff/words'
import { defineCollection } from './collection'

/**
 * One line of an office's roster (名册): who is to hold which role there. It gives no right by itself; the person who
 * binds it with a code and the number that WeChat vouches for does (docs/adr/032).
 */
export interface AppointmentRecord {
  id: string
  name: string
  phone: string
  role: StaffRole
  office: string
  /** The office and everything above it. */
  within: string[]
  /** Where whoever keeps one of those offices finds the line (`onShelves`). */
  shelves: string[]
  state: 'waiting' | 'bound' | 'ended'
  addedBy: string
  addedAt: string
  /** SHA-256 of the invitation's code; kept once it is used, so that a second phone can be told what to do. */
  codeHash?: string
  codeUntil?: string
  invitedBy?: string
  personId?: string
  boundAt?: string
  endedAt?: string
  endReason?: string
  sealedWith?: string
}
export const appointments = defineCollection<AppointmentRecord>({
  name: 'appointments',
  fields: {
    ...{ office: 'text', role: 'text', state: 'text', shelves: 'array', codeHash: 'text' },
    ...{ personId: 'text', sealedWith: 'text' },
  },
  indexes: [['shelves'], ['office'], ['codeHash'], ['personId'], ['sealedWith']],
  sealed: ['name', 'phone', 'endReason'],
})

/** The shelf of all lines at an office and below it, of one role or state where it is named. */
export const shelfOf = (office: string, { role = '', state = '' }: { role?: string; state?: string } = {}) =>
  `${office}/${role}/${state}`

/** A line as it is stored: on each shelf of each office that it is within. */
export const onShelves = <T extends Omit<AppointmentRecord, 'shelves'>>(line: T): T & { shelves: string[] } => ({
  ...line,
  shelves: line.within.flatMap((office) =>
    ['', line.role].flatMap((role) => ['', line.state].map((state) => shelfOf(office, { role, state }))),
  ),
})

/** An office's roster is changed by one at a time: everything that adds, binds or ends a line of it writes this too. */
export interface RosterRecord {
  /** The office. */
  id: string
  /** Lines that are bound as its admins; an installation without any of the district's has nobody who gives rights. */
  adminIds: string[]
}
export const rosters = defineCollection<RosterRecord>({ name: 'rosters', fields: {}, indexes: [] })
