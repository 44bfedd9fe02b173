import { defineCollection } from './collection'

/** Whose an uploaded file is: the first to use it in a record owns it, and nobody else can use it. */
export interface FileClaimRecord {
  /** SHA-256 of the file id, since WeChat's ids are longer than a document id may be. */
  id: string
  fileId: string
  owner: string
  subject: string
  contentType: string
  bytes: number
  at: string
}
export const fileClaims = defineCollection<FileClaimRecord>({ name: 'file_claims', fields: {}, indexes: [] })
