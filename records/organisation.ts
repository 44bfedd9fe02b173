import { defineCollection } from './collection'

export type OrganisationKind = 'district' | 'street' | 'town' | 'community' | 'village' | 'department' | 'branch'

/** A node of the organisation tree. Divisions keep their official code as id; departments are `D01`…, branches `B…`. */
export interface OrganisationRecord {
  id: string
  name: string
  /** "荔园社区" for 荔园社区居民委员会: what people say. */
  shortName: string
  kind: OrganisationKind
  parent: string
  /** Ids from the district down to the parent. */
  path: string[]
}
export const organisations = defineCollection<OrganisationRecord>({
  name: 'organisations',
  fields: { kind: 'text', parent: 'text' },
  indexes: [['kind'], ['parent']],
  // Every case reads its community; locked, they would queue behind each other.
  rarelyChanges: true,
})
