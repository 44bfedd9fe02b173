import type { BroadcastRecord } from '../../../records/broadcast'

export type Shelf = 'writing' | 'to_release' | 'live' | 'withdrawn'
type Standing = Pick<BroadcastRecord, 'state' | 'correcting' | 'edition'>

/** Where a desk finds it; a live one whose correction is written or waits is found in both places. */
function shelvesOf({ state, correcting, edition }: Standing): Shelf[] {
  if (state === 'withdrawn') return ['withdrawn']
  const out: Shelf[] = edition > 0 ? ['live'] : []
  if (state === 'draft' || (state === 'live' && correcting)) return [...out, 'writing']
  return state === 'live' ? out : [...out, 'to_release']
}

export const deskOf = (office: string, shelf: Shelf) => `${office}/${shelf}`

/** The lists that it stands in: its office's and those of every office above. */
export const desksOf = (record: Standing & Pick<BroadcastRecord, 'officePath'>): string[] =>
  record.officePath.flatMap((office) => shelvesOf(record).map((shelf) => deskOf(office, shelf)))
