import { imageSize } from 'image-size'

const CONTENT_TYPES: Record<string, string> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
}

/** The content type of a photo, found out from its first bytes; `undefined` when it is none that we take. */
export function findImageType(head: Uint8Array): string | undefined {
  try {
    const { type, width, height } = imageSize(head)
    return width > 0 && height > 0 ? CONTENT_TYPES[type ?? ''] : undefined
  } catch {
    return undefined
  }
}
