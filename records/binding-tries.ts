import { defineCollection } from './collection'

/** A person's wrong codes in a row; gone once one is right. */
export interface BindingTriesRecord {
  /** The person. */
  id: string
  wrong: number
  /** Nothing is tried before. */
  waitUntil?: string
}
export const bindingTries = defineCollection<BindingTriesRecord>({ name: 'binding_tries', fields: {}, indexes: [] })
