import { releasePhoto as operation } from '../../contract/case/release-photo'
import { Refusal } from '../../contract/errors'
import { fileKey } from '../../platform/file-key'
import { mutation } from '../../platform/handler'
import { type CaseRecord, cases } from '../../records/case'
import { NEVER, photoChecks } from '../../records/photo-check'
import { mayReleasePhotos, releasingOffice } from './may'

/** A person lets a photo pass that the content check could not decide on; nobody lets pass their own. */
export const releasePhoto = mutation<typeof operation, CaseRecord, CaseRecord>({
  operation,
  load: ({ tx, input }) => tx.get(cases, input.caseId),
  may: mayReleasePhotos,
  async run({ tx, input, caller, record }, found) {
    const shown = found.entries.some(({ photos }) => photos.includes(input.photoId))
    const check = shown ? await tx.get(photoChecks, fileKey(input.photoId)) : undefined
    if (check?.owner === caller.id) throw new Refusal('own_photo')
    if (check?.state !== 'held') throw new Refusal('photo_not_held')
    await tx.put(photoChecks, { ...check, state: 'passed', again: NEVER })
    record({ subject: `case:${found.id}`, kind: 'case.photo_released', office: releasingOffice(caller, found) })
    return found
  },
  present: ({ id, state }) => ({ caseId: id, state }),
})
