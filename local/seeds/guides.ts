import { guideRecord } from '../../cloudfunctions/directory/guide-record'
import { GUIDE_COLUMNS } from '../../cloudfunctions/directory/rules/guide-columns'
import { readGuideRows } from '../../cloudfunctions/directory/rules/read-guide-rows'
import type { Store } from '../../platform/ports/store'
import { type GuideRecord, guides } from '../../records/guide'
import { insertMissing } from './insert-missing'
import { readCsv } from './read-csv'

/** Made up after the kinds of matters that districts have, and marked so until an admin brings the real ones in. */
export function sampleGuides(now: Date): GuideRecord[] {
  const headings = GUIDE_COLUMNS.map(({ heading }) => heading)
  const rows = readCsv('guide-samples.csv').map((row) => headings.map((heading) => row[heading] ?? ''))
  const { right, wrong } = readGuideRows([headings, ...rows])
  const [first] = wrong
  if (first) throw new Error(`data/guide-samples.csv, row ${first.row}, ${first.column}: ${first.words}`)
  return right.map(({ guide }) => guideRecord(guide, now.toISOString(), true))
}

/** Only into an empty guide: samples that an admin took away don't come back at the next start. */
export async function seedGuides(store: Store, now: Date): Promise<number> {
  const { rows } = await store.find(guides, { limit: 1 })
  return rows.length > 0 ? 0 : insertMissing(store, guides, sampleGuides(now))
}
