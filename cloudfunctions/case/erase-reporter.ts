import { defineEraser } from '../../platform/erasing/define-eraser'
import { dropLooks } from '../../platform/erasing/drop-looks'
import { ERASED_WORDS, eraseEach, firstThatErases, NOBODY } from '../../platform/erasing/erase-each'
import { type CaseRecord, cases, type Entry } from '../../records/case'
import { caseFollowers } from '../../records/case-followers'
import { caseWords } from '../../records/case-words'
import type { Stored } from '../../records/collection'

/**
 * A closed case keeps what the office did and when, for the archive; who raised it, in which words, where at their door
 * and with which photos goes. An open one was raised meanwhile by the same account as a new resident: it is left alone.
 */
export const eraseReporter = defineEraser('erase_case', (ports, { personId, until }) =>
  firstThatErases([
    () =>
      eraseEach(ports, {
        from: cases,
        where: { reporterId: personId },
        change: (found) => (found.open || found.createdAt > until ? undefined : withoutReporter(found)),
        filesOf: (found) =>
          found.entries.filter((entry) => entry.personId === personId).flatMap(({ photos }) => photos),
        before: ({ id }) => dropLooks(ports.store, `case:${id}`),
        async also(tx, { id }) {
          const words = await tx.get(caseWords, id)
          if (words) await tx.remove(caseWords, id, words.version)
        },
      }),
    () =>
      eraseEach(ports, {
        from: caseFollowers,
        where: { people: { contains: personId } },
        change: (found) => ({ ...found, people: found.people.filter((id) => id !== personId) }),
      }),
  ]),
)

/** Whoever reported for somebody else takes that person's name and number along: nobody is left who answers for them. */
export function withoutReporter({ place: _, proxy, ...found }: Stored<CaseRecord>): Stored<CaseRecord> {
  const theirs = found.entries.filter(({ personId }) => personId === found.reporterId).flatMap(({ photos }) => photos)
  const entries = found.entries.map((entry) => (entry.personId === found.reporterId ? withoutWords(entry) : entry))
  const { published } = found
  return {
    ...found,
    reporterId: NOBODY,
    entries,
    demands: found.demands.map(({ id }) => ({ id, text: ERASED_WORDS })),
    place: { address: ERASED_WORDS },
    hasHeld: entries.some(({ safety }) => safety === 'held'),
    // Written over with words, never with nothing: what a missing key seals would be kept then (platform/vault).
    ...(proxy ? { proxy: { ...proxy, name: ERASED_WORDS, phone: ERASED_WORDS, codeHash: ERASED_WORDS } } : {}),
    ...(published
      ? { published: { ...published, photos: published.photos.filter((photo) => !theirs.includes(photo)) } }
      : {}),
  }
}

const withoutWords = ({ points: _, ...entry }: Entry): Entry => ({
  ...entry,
  ...{ personId: NOBODY, text: ERASED_WORDS, photos: [], safety: 'passed' },
})
