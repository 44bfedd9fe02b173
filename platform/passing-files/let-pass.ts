import { passingFiles } from '../../records/passing-file'
import { fileKey } from '../file-key'
import type { Ports } from '../ports/ports'
import { DuplicateId } from '../ports/store'

/** Long enough to download a table, or to mend one that was brought in and bring it again. It names people, so no longer. */
const KEPT_MS = 24 * 3600_000

/** From now on the file is on its way out: the clock takes it away a day later (`sweep-passing-files.ts`). */
export async function letPass({ store, clock }: Pick<Ports, 'store' | 'clock'>, fileId: string): Promise<void> {
  const id = fileKey(fileId)
  if (await store.get(passingFiles, id)) return
  const endsAt = new Date(clock.now().getTime() + KEPT_MS).toISOString()
  try {
    await store.transact((tx) => tx.insert(passingFiles, { id, fileId, endsAt }))
  } catch (error) {
    // Read twice in one moment: the first word holds.
    if (!(error instanceof DuplicateId)) throw error
  }
}
