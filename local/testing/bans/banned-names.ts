/** One thing that the rules forbid: where it was found, and what. */
export interface Finding {
  where: string
  what: string
}

/** Words of names that weigh, compare or follow a person (国办函〔2026〕12号). */
const NEVER = [
  ...['points', 'score', 'scores', 'scoring', 'rank', 'ranks', 'ranking', 'credit', 'credits', 'leaderboard'],
  ...['streak', 'streaks', 'track', 'tracks', 'trajectory', 'badge', 'badges', 'medal', 'medals'],
]
/** Over how long somebody was there or looked at a screen. */
const TOGETHER = [
  'onlinetime',
  'onlineminutes',
  'onlineseconds',
  'onlineduration',
  'timeonline',
  'dwelltime',
  'staytime',
]
/** What a check-in may neither keep nor tell: where exactly somebody stood, and for how long. */
const NOT_OF_A_CHECK_IN = [
  ...['latitude', 'longitude', 'coordinates', 'point', 'reading', 'location', 'gps'],
  ...['duration', 'minutes', 'seconds'],
]

/** A contact point is a household, an enterprise or a village, and no place on a map. */
const wordsOf = (name: string) =>
  name
    .replace(/contactPoint/gi, 'contact')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/)

/** The forbidden word in a field's name. `ofCheckIn`: of a visit, an activity, a duty: kept or told, not only sent in. */
export function bannedIn(name: string, ofCheckIn: boolean): string | undefined {
  const words = wordsOf(name)
  const never = ofCheckIn ? [...NEVER, ...NOT_OF_A_CHECK_IN] : NEVER
  return words.find((word) => never.includes(word)) ?? TOGETHER.find((joined) => words.join('').includes(joined))
}
