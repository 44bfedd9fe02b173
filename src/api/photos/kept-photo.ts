/** A photo that lies on this phone, ready to be sent. */
export interface KeptPhoto {
  key: string
  /** What an image can show: a path on the phone (weapp), an object URL of this page's life (h5). */
  src: string
  /** Bytes. */
  size: number
  /** Set once it has been uploaded, so that it is never uploaded twice. */
  fileId?: string
}

export const MOST_PHOTOS = 9
export const LARGEST_PHOTO = 10 * 1024 * 1024

export interface Picked {
  photos: KeptPhoto[]
  /** Why some of the chosen were left out, in a sentence; absent when none was. */
  sentence?: string
}

export function tooLargeSentence(bytes: number): string {
  const megabytes = Math.ceil(bytes / 1024 / 1024)
  return `照片太大(${megabytes} MB),请选 10 MB 以内的,其他内容都还在。`
}
