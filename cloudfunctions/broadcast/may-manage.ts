import type { Caller } from '../../platform/handler'
import type { BroadcastRecord } from '../../records/broadcast'

/** An admin or a leader at the broadcast's office or above it. */
export const mayManage = ({ roles }: Pick<Caller, 'roles'>, { officePath }: Pick<BroadcastRecord, 'officePath'>) =>
  roles.some(({ role, office }) => ['admin', 'leader'].includes(role) && officePath.includes(office))
