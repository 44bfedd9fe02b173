import type { Files } from '../../platform/ports/files'
import type { StoredContent } from '../../records/broadcast'
import { filesOf } from './claim-files'

/** Short-lived addresses of everything in it, by file id. */
export async function addressesOf(files: Pick<Files, 'addresses'>, content: StoredContent) {
  const ids = [...new Set(filesOf(content).map(({ fileId }) => fileId))]
  const addresses = ids.length > 0 ? await files.addresses(ids) : []
  return Object.fromEntries(ids.map((id, at) => [id, addresses[at] ?? '']))
}
