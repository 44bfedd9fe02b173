import type { PhotoView } from '../../contract/photo-view'
import { photoChecks } from '../../records/photo-check'
import { fileKey } from '../file-key'
import type { Caller } from '../handler'
import type { Ports } from '../ports/ports'

type Viewer = Pick<Caller, 'id'>

/**
 * The only way a photo's address leaves: until its check has passed only whoever sent it up sees it, and whoever may let
 * it pass (`releases`). One of which nothing is on record was never checked.
 */
export async function showPhotos(
  ports: Ports,
  viewer: Viewer,
  fileIds: readonly string[],
  releases = false,
): Promise<PhotoView[]> {
  const unique = [...new Set(fileIds)]
  if (unique.length === 0) return []
  const found = await ports.store.getMany(photoChecks, unique.map(fileKey))
  const checks = new Map(found.map((check) => [check.fileId, check]))
  const seen = unique.filter((fileId) => {
    const check = checks.get(fileId)
    return check && (check.state === 'passed' || check.owner === viewer.id || (releases && check.state === 'held'))
  })
  const addresses = await ports.files.addresses(seen)
  const urls = new Map(seen.map((fileId, at) => [fileId, addresses[at] ?? '']))
  return fileIds.map((id) => {
    const { state = 'held', owner } = checks.get(id) ?? {}
    const url = urls.get(id) ?? ''
    if (state === 'passed') return { id, url }
    const release = releases && state === 'held' && owner !== undefined && owner !== viewer.id
    return { id, url, check: state === 'held' ? 'checking' : 'refused', ...(release ? { release } : {}) }
  })
}

/** Addresses for pictures within a text: one that the viewer may not see has none. */
export const shownAddresses = (ports: Ports, viewer: Viewer) => ({
  addresses: async (fileIds: readonly string[]) => (await showPhotos(ports, viewer, fileIds)).map(({ url }) => url),
})

/** Ids in the shape of a view, before `showPhotos` has said what may be seen of them. */
export const unshown = (fileIds: readonly string[]): PhotoView[] => fileIds.map((id) => ({ id, url: '' }))

/** Entries whose photos stand there unshown, with what may be seen of them. */
export function showEntryPhotos<E extends { photos: PhotoView[] }>(ports: Ports, viewer: Viewer, entries: E[]) {
  return Promise.all(
    entries.map(async (entry) => ({
      ...entry,
      photos: await showPhotos(
        ports,
        viewer,
        entry.photos.map(({ id }) => id),
      ),
    })),
  )
}
