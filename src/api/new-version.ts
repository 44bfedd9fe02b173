import { createValue } from './value'

/** A newer version that has come down and waits; `apply` closes the app and opens it anew. */
export const newVersion = createValue<{ apply(): void } | undefined>(undefined)
