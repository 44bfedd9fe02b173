import type { Method } from '../contract/case/words'
import type { Limit } from './case'
import { defineCollection } from './collection'

/** What one of the six methods asks for. */
export interface MethodRule {
  /** The whole round, from raising (or reopening) to the answer. */
  limit: Limit
  /** A called department's share. */
  callLimit: Limit
  /** After the deadline, how long until the next level up is drawn in, again and again up to the district. */
  escalateAfter: Limit
  /** A sponsoring leader (挂点领导) and a rectification list (整改清单) before work starts. */
  needsPlan: boolean
  /** Checked-in visits to the place before it can be answered. */
  visits: number
  /** A follow-up entry every week. */
  weekly: boolean
  /** The answer is published with names removed. */
  publishes: boolean
  /** Departments that must each have answered; 0 where none is asked for. */
  parties: number
}

/** A row that an admin edited; where there is none, the default holds. The log has who changed what. */
export interface MethodRuleRecord extends MethodRule {
  id: Method
  edition: number
  /** The newest fifty, last first; the log has the same without the reasons, which people wrote. */
  changes: { at: string; by: string; words: string; reason: string }[]
}

export const methodRules = defineCollection<MethodRuleRecord>({
  name: 'method_rules',
  fields: {},
  indexes: [],
  rarelyChanges: true,
})

const days = (count: number): Limit => ({ kind: 'working_days', count })
const hours = (count: number): Limit => ({ kind: 'hours', count })
const plain = { needsPlan: false, visits: 0, weekly: false, publishes: false, parties: 0 }

/** The defaults of 六办工作法 (the district's report names the methods; the limits are ours, for an admin to change). */
export const DEFAULT_METHOD_RULES: Record<Method, MethodRule> = {
  immediate: { ...plain, limit: hours(24), callLimit: hours(12), escalateAfter: hours(24) },
  proactive: { ...plain, limit: days(20), callLimit: days(10), escalateAfter: days(3), needsPlan: true },
  doorstep: { ...plain, limit: days(10), callLimit: days(5), escalateAfter: days(2), visits: 1 },
  tracked: { ...plain, limit: days(60), callLimit: days(20), escalateAfter: days(5), weekly: true },
  public: { ...plain, limit: days(10), callLimit: days(5), escalateAfter: days(2), publishes: true },
  joint: { ...plain, limit: days(15), callLimit: days(7), escalateAfter: days(3), parties: 2 },
}
