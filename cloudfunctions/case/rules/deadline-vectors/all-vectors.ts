import { dayEdges } from './day-edges'
import { hourLimits } from './hour-limits'
import { methods } from './methods'
import { nationalDays } from './national-days'
import { pauses } from './pauses'
import { shortHolidays } from './short-holidays'
import { springFestivals } from './spring-festivals'
import type { DeadlineVector } from './vector'

export const ALL_VECTORS: readonly DeadlineVector[] = [
  ...springFestivals,
  ...nationalDays,
  ...shortHolidays,
  ...dayEdges,
  ...methods,
  ...pauses,
  ...hourLimits,
]
