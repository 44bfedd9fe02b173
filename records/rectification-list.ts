import type { ListItem } from '../contract/project/list-form'
import type { ListState } from '../contract/project/words'
import { defineCollection } from './collection'

/** A line of a draft; `hint` is who the plan of the case named, in words. */
export type DraftItem = ListItem & { hint?: string }

/** A rectification list (整改清单) of one office. Its items are documents of their own from the moment that it starts. */
export interface RectificationListRecord {
  id: string
  title: string
  office: string
  /** Ids from the district down to the office, itself with them. */
  officePath: string[]
  sponsorId?: string
  origin?: { kind: 'case' | 'project'; id: string }
  /** `KIND:ID` of the origin. */
  originKey?: string
  state: ListState
  /** Empty once it runs. */
  draft: DraftItem[]
  itemIds: string[]
  /** Who wrote on it last; none while it is as the case's plan made it. */
  savedBy?: string
  /** `OFFICE/STATE` for its office and, unless it is a draft, for every office above: the lists that it stands in. */
  shelves: string[]
  createdAt: string
  changedAt: string
}

export const rectificationLists = defineCollection<RectificationListRecord>({
  name: 'rectification_lists',
  fields: { shelves: 'array', originKey: 'text' },
  indexes: [['shelves'], ['originKey']],
})
