import type { InboxView } from '../../contract/case/list-inbox'
import type { CallState, CaseState } from '../../contract/case/words'
import type { Caller } from '../../platform/handler'
import type { Condition, Store } from '../../platform/ports/store'
import { type CallRecord, calls } from '../../records/call'
import { type CaseRecord, cases } from '../../records/case'
import type { Stored } from '../../records/collection'
import { ownOffices } from '../../records/own-offices'

const CASE_STATES: Record<Exclude<InboxView, 'deciding'>, CaseState[]> = {
  waiting: ['raised', 'dispatched', 'reopened', 'returned', 'disputed'],
  working: ['accepted', 'in_progress', 'called', 'extension_asked', 'needs_more'],
  answered: ['answered', 'referred'],
}
const CALL_STATES: Record<Exclude<InboxView, 'deciding'>, CallState[]> = {
  waiting: ['sent'],
  working: ['taken_on'],
  answered: [],
}

/** What narrows an inbox; the first that is given is served by an index of its own, the others by looking. */
export interface InboxFilters {
  method?: string | undefined
  category?: string | undefined
  community?: string | undefined
  person?: string | undefined
  /** Instant; raised before it. */
  before?: string | undefined
}

/** A line of the inbox before it is presented: a case, or a department's part of one. */
export type InboxItem = { id: string; dueAt: string } & ({ record: Stored<CaseRecord> } | { call: Stored<CallRecord> })
export interface Run {
  read(page: { limit: number; after?: string }): Promise<{ items: InboxItem[]; next?: string }>
}

const soonest = { field: 'dueAt', direction: 'asc' } as const

/** One ordered run of an index for each office and state; the inbox is their merge. */
export function inboxRuns(store: Store, caller: Caller, view: InboxView, filters: InboxFilters): Run[] {
  const at = (...roles: string[]) => [
    ...new Set(caller.roles.filter(({ role }) => roles.includes(role)).map(({ office }) => office)),
  ]
  const deciding = at('dispatcher', 'leader')
  if (view === 'deciding') {
    return deciding.flatMap((deciderOffice) => [caseRun(store, { deciderOffice }), callRun(store, { deciderOffice })])
  }
  const narrow = narrowest(filters)
  return [
    ...ownOffices(caller.roles).flatMap((holderOffice) =>
      CASE_STATES[view].map((state) => caseRun(store, { holderOffice, state, ...narrow })),
    ),
    ...at('department_officer').flatMap((office) =>
      CALL_STATES[view].map((state) => callRun(store, { office, state })),
    ),
  ]
}

function narrowest({ person, method, community, category }: InboxFilters): Record<string, Condition> {
  if (person) return { holderPerson: person }
  if (method) return { method }
  if (community) return { communityCode: community }
  return category ? { category } : {}
}

const caseRun = (store: Store, where: Record<string, Condition>): Run => ({
  async read(page) {
    const { rows, next } = await store.find(cases, { where, order: soonest, ...page })
    return { items: rows.map((record) => ({ id: record.id, dueAt: record.dueAt, record })), ...(next ? { next } : {}) }
  },
})

const callRun = (store: Store, where: Record<string, Condition>): Run => ({
  async read(page) {
    const { rows, next } = await store.find(calls, { where, order: soonest, ...page })
    return { items: rows.map((call) => ({ id: call.id, dueAt: call.dueAt, call })), ...(next ? { next } : {}) }
  },
})
