import type { Category } from '../contract/case/words'
import { defineCollection } from './collection'

/**
 * What a case can be found by, kept up by a reader of the log so that raising stays as cheap as it is. Made from
 * texts that passed their safety check alone.
 */
export interface CaseWordsRecord {
  /** The case's number; ids sort by day. */
  id: string
  /** Two-character pieces, each alone (the whole district) and behind its street: `440112001/路灯`. */
  pieces: string[]
  /** Whole words, for telling whether two texts are about one thing. */
  words: string[]
  category: Category
  communityCode: string
  streetCode: string
  /** `CATEGORY:CELL` of the grid (rules/near.ts); absent without a point. */
  spot?: string
  point?: { latitude: number; longitude: number }
  open: boolean
  createdAt: string
  /** Looked at for others like it (find-common.ts). */
  compared: boolean
  /** The common problem (普遍性问题) that it belongs to. */
  commonId?: string
}

export const caseWords = defineCollection<CaseWordsRecord>({
  name: 'case_words',
  fields: {
    pieces: 'array',
    category: 'text',
    communityCode: 'text',
    spot: 'text',
    open: 'boolean',
    createdAt: 'text',
    compared: 'boolean',
  },
  indexes: [
    ['pieces'],
    ['open', 'spot'],
    ['open', 'communityCode', 'createdAt'],
    ['communityCode', 'category', 'createdAt'],
    ['compared'],
  ],
})
