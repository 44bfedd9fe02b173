/** A stored document: everything has an id; `version` is the store's (1 when inserted, one more each put). */
export interface Doc {
  id: string
}
export type Stored<T extends Doc> = T & { version: number }

/** How a field that queries use is compared: text by code point, numbers as numbers, booleans, arrays by membership. */
export type FieldKind = 'text' | 'number' | 'boolean' | 'array'

/**
 * A collection, declared once; both backends build tables and indexes from it. Each index is a list of fields: any
 * number of equality fields, then at most one that is ranged over or ordered by. An array field stands first and is
 * asked with `contains`.
 */
export interface Collection<T extends Doc = Doc> {
  name: string
  fields: Partial<Record<string, FieldKind>>
  indexes: readonly (readonly string[])[]
  /** Read by everyone and hardly ever changed, so a transaction reads it without locking it. */
  rarelyChanges?: boolean
  /** Documents may reach some 200 KB, so that only a few fit one reply of a cloud's database; it is asked for a few at a time. */
  large?: boolean
  /** Fields that name a person and lie encrypted (platform/vault); a path like `proxy.name` reaches one level down. */
  sealed?: readonly string[]
  /** Only for the type; never set. */
  readonly shape?: T
}

export function defineCollection<T extends Doc>(declared: {
  name: string
  fields: { [K in keyof T]?: FieldKind }
  indexes: readonly (readonly (keyof T & string)[])[]
  rarelyChanges?: boolean
  large?: boolean
  sealed?: readonly string[]
}): Collection<T> {
  return declared as Collection<T>
}
