import { createHash } from 'node:crypto'

/** The id of what is kept about a file: WeChat's own ids are longer than a document id may be. */
export const fileKey = (fileId: string) => createHash('sha256').update(fileId).digest('hex')
