import type { RoutingRule } from '../../contract/case/routing-rule'
import type { Store } from '../../platform/ports/store'
import { ROUTING_ID, routing } from '../../records/routing'
import { routingVersions } from '../../records/routing-version'
import { insertMissing } from './insert-missing'

/** What a community can do nothing about goes to the department at once; the demo's admin can change it. */
export const DEMO_RULES: RoutingRule[] = [
  {
    ...{ id: 'school-places', category: 'education', words: ['学位', '招生'] },
    ...{ office: { to: 'office', id: 'D01' }, note: '学位由区里统一安排' },
  },
  {
    ...{ id: 'bad-food', category: 'food_safety', words: ['变质', '中毒'] },
    ...{ office: { to: 'office', id: 'D09' }, note: '要马上查' },
  },
  {
    ...{ id: 'street-stalls', category: 'environment', words: ['占道经营', '违建'] },
    ...{ office: { to: 'office', id: 'D06' }, note: '社区没有执法权' },
  },
]

/** Put in once; what an admin saved since stays. */
export async function seedRouting(store: Store): Promise<number> {
  const put = await insertMissing(store, routing, [{ id: ROUTING_ID, edition: 1, rules: DEMO_RULES }])
  if (put > 0) await insertMissing(store, routingVersions, [{ id: '1', rules: DEMO_RULES }])
  return put
}
