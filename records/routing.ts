import type { RoutingRule } from '../contract/case/routing-rule'
import { defineCollection } from './collection'

/** The one document of the district's routing rules. */
export const ROUTING_ID = 'district'

/** The rules in their order; the first that matches decides. Where there are none, the community of the place has it. */
export interface RoutingRecord {
  /** `district`. */
  id: string
  /** One more with each saving; the store's own `version` is another thing. */
  edition: number
  rules: RoutingRule[]
}

export const routing = defineCollection<RoutingRecord>({
  name: 'routing',
  fields: {},
  indexes: [],
  // Read with every case that is raised; locked, they would queue behind each other.
  rarelyChanges: true,
})
