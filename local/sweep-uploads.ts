import { fileKey } from '../platform/file-key'
import type { TimedJob } from '../platform/handler'
import { fileClaims } from '../records/file-claim'
import type { LocalFiles } from './local-files'

/** A draft may lie for some days with what was uploaded for it. */
const UNUSED_MS = 7 * 24 * 3600_000
const AT_ONCE = 200

/** Takes away what was uploaded and came into no record within a week: whoever sent it up thought better of it, or was refused. */
export function sweepUploads(files: LocalFiles): TimedJob {
  // A file in use stays in use: who erases it takes it away. So each is looked up once.
  const used = new Set<string>()
  return {
    name: 'sweep-uploads',
    async run({ store, clock }) {
      const before = new Date(clock.now().getTime() - UNUSED_MS)
      const unknown = (await files.uploadedBefore(before)).filter((fileId) => !used.has(fileId)).slice(0, AT_ONCE)
      for (const { fileId } of await store.getMany(fileClaims, unknown.map(fileKey))) used.add(fileId)
      await files.remove(unknown.filter((fileId) => !used.has(fileId)))
      return unknown.length
    },
  }
}
