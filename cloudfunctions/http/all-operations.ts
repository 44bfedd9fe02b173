import type { ChannelOperations } from '../../platform/desk/serve-http'

/** What a desk may call: everything, as there is one door for all channels there. Each is read at its first call. */
export const allOperations: Record<string, ChannelOperations> = {
  broadcast: () => import('../broadcast/operations'),
  case: () => import('../case/operations'),
  checkin: () => import('../checkin/operations'),
  directory: () => import('../directory/operations'),
  insight: () => import('../insight/operations'),
  notify: () => import('../notify/operations'),
  pairing: () => import('../pairing/operations'),
  privacy: () => import('../privacy/operations'),
  project: () => import('../project/operations'),
  session: () => import('../session/operations'),
  staff: () => import('../staff/operations'),
  task: () => import('../task/operations'),
}
