import type { InputOf } from '../../../../contract/operations'
import { createValue, useValue } from '../../../api/value'

type Asked = InputOf<'broadcast.list-broadcasts'>

/** Which notices the tab shows; kept outside of it, since a door on another tab may ask for a category. */
export interface ShownList {
  part: 'notices' | 'messages'
  show: 'all' | 'community' | 'favourite'
  category: Asked['category']
}

const shown = createValue<ShownList>({ part: 'notices', show: 'all', category: undefined })

export const useShownList = () => useValue(shown)

export function showList(change: Partial<ShownList>): void {
  shown.set({ ...shown.get(), ...change })
}
