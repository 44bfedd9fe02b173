import { del, get } from 'idb-keyval'
import type { KeptPhoto } from './kept-photo'

/** After a reload the kept photos need new addresses; those that the browser has dropped are left out. */
export async function restorePhotos(photos: KeptPhoto[]): Promise<KeptPhoto[]> {
  const found = await Promise.all(
    photos.map(async (photo) => {
      const file = await get<Blob>(`photo:${photo.key}`).catch(() => undefined)
      return file && { ...photo, src: URL.createObjectURL(file) }
    }),
  )
  return found.filter((photo) => photo !== undefined)
}

/** Frees the phone of a photo that was sent or taken out. */
export function dropPhoto(photo: KeptPhoto): void {
  del(`photo:${photo.key}`).catch(() => undefined)
}
