import { districtDay } from '../../contract/district-time'

/** Once a day for an organisation: the day is the district's. */
export const remindRunId = (broadcastId: string, office: string, now: Date) =>
  `remind:${broadcastId}:${office}:${districtDay(now)}`
