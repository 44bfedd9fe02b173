import { createValue } from './value'

export interface Community {
  code: string
  name: string
  street: string
}

/** What the page of communities was asked to bring back; taken away by whoever asked. */
export const pickedCommunity = createValue<Community | undefined>(undefined)
