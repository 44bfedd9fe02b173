import type { Category } from '../../../../contract/case/words'
import type { KeptPhoto } from '../../../api/photos/kept-photo'
import type { Community } from '../../../api/picked-community'

/** What is on the raise page, as it is typed. */
export interface RaiseDraft {
  text: string
  demands: string[]
  photos: KeptPhoto[]
  address: string
  point?: { latitude: number; longitude: number }
  /** Where it happened; absent: where I live. */
  community?: Community
  /** Absent: what the words suggest. */
  category?: Category
  anonymous: boolean
  urgent: boolean
}

export const EMPTY_DRAFT: RaiseDraft = {
  ...{ text: '', demands: [], photos: [], address: '', anonymous: false, urgent: false },
}
export const RAISE_DRAFT_KEY = 'raise'
export const MOST_DEMANDS = 5
