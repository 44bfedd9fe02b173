import type { Readable } from 'node:stream'

/** What is known of an uploaded file. `uploadedBy` is a person id where the upload door knows it. */
export interface FileFacts {
  /** Found out from its bytes, never from its name; `undefined` when it is no photo and no document that we take. */
  contentType: string | undefined
  bytes: number
  uploadedBy?: string
}

/** The documents taken beside photos: what is attached to a notice, and tables that are brought in. */
export const DOCUMENT_TYPES = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type DocumentKind = keyof typeof DOCUMENT_TYPES

export const isPhoto = (facts: Pick<FileFacts, 'contentType'>) => facts.contentType?.startsWith('image/') === true
/** `undefined` for a photo. */
export const documentKindOf = ({ contentType }: Pick<FileFacts, 'contentType'>): DocumentKind | undefined =>
  (Object.keys(DOCUMENT_TYPES) as DocumentKind[]).find((kind) => DOCUMENT_TYPES[kind] === contentType)

export interface Files {
  /** `undefined` when there is no such file. */
  inspect(fileId: string): Promise<FileFacts | undefined>
  /** An uploaded file's bytes; `undefined` when there is no such file or it is larger than `MAX_FILE_BYTES`. */
  read(fileId: string): Promise<Buffer | undefined>
  /** Short-lived addresses, in the order of the ids. */
  addresses(fileIds: readonly string[]): Promise<string[]>
  /**
   * Keeps what was made for one person to download, under an id that is no photo's. Rejects with the stream's own fault,
   * and keeps nothing then. `name` is what it is called on the person's device.
   */
  save(stream: Readable, made: { name: string; contentType: string }): Promise<string>
  /** Takes uploaded files away for good; one that is gone already is no fault. */
  remove(fileIds: readonly string[]): Promise<void>
}

/** The largest photo or document taken, in bytes: what every sentence about it says. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024
