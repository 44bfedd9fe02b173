import { defineCollection } from './collection'

/** A file that nobody keeps: a table made for one person to download, or one that was brought in and has been read. */
export interface PassingFileRecord {
  /** SHA-256 of the file id, since WeChat's ids are longer than a document id may be. */
  id: string
  fileId: string
  /** From then on it may be taken away. */
  endsAt: string
}
export const passingFiles = defineCollection<PassingFileRecord>({
  name: 'passing_files',
  fields: { endsAt: 'text' },
  indexes: [['endsAt']],
})
