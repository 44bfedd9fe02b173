import type { Readable } from 'node:stream'

/** What is known of an uploaded file. `uploadedBy` is a person id where the upload door knows it. */
export interface FileFacts {
  /** Found out from its bytes, never from its name; `undefined` when it is no image that we take. */
  contentType: string | undefined
  bytes: number
  uploadedBy?: string
}

export interface Files {
  /** `undefined` when there is no such file. */
  inspect(fileId: string): Promise<FileFacts | undefined>
  /** Short-lived addresses, in the order of the ids. */
  addresses(fileIds: readonly string[]): Promise<string[]>
  /**
   * Keeps what was made for one person to download, under an id that is no photo's. Rejects with the stream's own fault,
   * and keeps nothing then. `name` is what it is called on the person's device.
   */
  save(stream: Readable, made: { name: string; contentType: string }): Promise<string>
}

/** The largest photo taken, in bytes (screens.md: "请选 10 MB 以内的"). */
export const MAX_PHOTO_BYTES = 10 * 1024 * 1024
