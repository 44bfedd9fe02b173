import type { RoutingRule } from '../contract/case/routing-rule'
import { defineCollection } from './collection'

/** The rules as one saving left them, kept for good; who saved them is in the log, with their digest. */
export interface RoutingVersionRecord {
  /** The edition in decimal digits. */
  id: string
  rules: RoutingRule[]
}

export const routingVersions = defineCollection<RoutingVersionRecord>({
  name: 'routing_versions',
  fields: {},
  indexes: [],
})
