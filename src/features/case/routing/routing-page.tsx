import { useLiveQuery } from '../../../api/use-live-query'
import { Loaded } from '../../../ui/loaded'
import { RoutingRules } from './routing-rules'

/** Which cases go where: the rules in their order, and who changed them. */
export function RoutingPage() {
  const saved = useLiveQuery('case.view-routing', {})
  return <Loaded query={saved}>{(found) => <RoutingRules saved={found} />}</Loaded>
}
