import type { Template } from '../contract/notify/words'
import { defineCollection } from './collection'

/** What a person allowed for one template: `id` is `PERSON:TEMPLATE`. WeChat gives one message a consent. */
export interface ConsentRecord {
  id: string
  personId: string
  template: Template
  /** Messages that may still be sent. */
  left: number
  /** The last word was no, or WeChat said that the person turned it off. */
  refused: boolean
}
export const consents = defineCollection<ConsentRecord>({
  name: 'consents',
  fields: { personId: 'text', template: 'text', left: 'number' },
  indexes: [['personId'], ['template', 'left']],
})

/**
 * One thing to tell one person through WeChat. `id` comes from what it tells (a message's id), so that it is queued once.
 * Never sent again once it may have been: what is not known to have arrived is `unsure` and goes the other ways.
 */
export interface DeliveryRecord {
  id: string
  personId: string
  template: Template
  /** Fields by their names in our own words; the notifier fits them to the template's lengths. */
  words: { title: string; text: string; at: string }
  /** Where a tap leads, as a page of the mini program. */
  page: string
  /** 1 goes first: the budget is spent on what matters most. */
  rank: 1 | 2 | 3
  state: 'waiting' | 'sending' | 'sent' | 'unsent' | 'unsure'
  /** Why it was not sent: what the call list says. */
  why?: 'no_consent' | 'refused' | 'unreachable' | 'unsure' | 'failed'
  /** Until when a sender has it; past that, whether it went out is not known. */
  leaseUntil?: string
  /** Temporary failures so far, and not before when it is tried again. */
  tries: number
  notBefore: string
  at: string
  /** It matters so much that a worker calls where WeChat can't tell: the office whose list it is on. */
  callOffice?: string
  /** On the call list now. */
  toCall: boolean
  /** Where it stands in the call list; a call that reached nobody goes to the end. */
  callAt: string
  callTries: number
}
export const deliveries = defineCollection<DeliveryRecord>({
  name: 'deliveries',
  fields: {
    personId: 'text',
    state: 'text',
    rank: 'number',
    notBefore: 'text',
    leaseUntil: 'text',
    callOffice: 'text',
    toCall: 'boolean',
    callAt: 'text',
  },
  indexes: [['state', 'rank', 'notBefore'], ['state', 'leaseUntil'], ['callOffice', 'toCall', 'callAt'], ['personId']],
})

export const consentId = (personId: string, template: Template) => `${personId}:${template}`

/** Something to tell, as it is queued. `callOffice` where it matters so much that a worker calls if WeChat can't tell it. */
export function newDelivery(
  told: Pick<DeliveryRecord, 'id' | 'personId' | 'template' | 'words' | 'page' | 'rank' | 'at'> & {
    callOffice?: string | undefined
  },
): DeliveryRecord {
  const { callOffice, at, ...rest } = told
  return {
    ...rest,
    ...(callOffice ? { callOffice } : {}),
    ...{ state: 'waiting', tries: 0, notBefore: at, at, toCall: false, callAt: at, callTries: 0 },
  }
}
