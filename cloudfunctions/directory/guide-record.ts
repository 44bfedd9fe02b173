import type { GuideEntry } from '../../contract/directory/guide-entry'
import { sha256 } from '../../platform/log/event-hash'
import type { GuideRecord } from '../../records/guide'
import { textPieces } from '../../records/text-pieces'
import { titleKey } from './rules/guide-id'

/** A matter is there once, so its title makes its id: 24 hex digits of a digest, since ids are plain letters. */
export const guideIdOf = (title: string) => `g${sha256(titleKey(title)).slice(0, 24)}`

/** An entry as it is kept: found by its title first of all, then by what it is, what it needs and who is in charge. */
export const guideRecord = (guide: GuideEntry, at: string, sample = false): GuideRecord => ({
  ...guide,
  id: guideIdOf(guide.title),
  sample,
  pieces: textPieces([guide.title, guide.about, ...guide.bring, guide.office].join('\n')),
  changedAt: at,
})
