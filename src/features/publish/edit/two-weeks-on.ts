import { addDays, districtDay } from '../../../../contract/district-time'

const DAYS = 14

/** The last day that a new survey suggests. */
export const twoWeeksOn = (now = new Date()) => addDays(districtDay(now), DAYS)
