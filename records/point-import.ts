import { defineCollection } from './collection'

/** A table of contact points that was accepted; its rows lie in parts until the clock has written them. */
export interface PointImportRecord {
  id: string
  by: string
  office: string
  rows: number
  written: number
  partsLeft: number
  /** SHA-256 of the accepted rows. */
  digest: string
  at: string
  doneAt?: string
}
export const pointImports = defineCollection<PointImportRecord>({ name: 'point_imports', fields: {}, indexes: [] })

/** Some rows of an accepted table (cloudfunctions/pairing/point-facts.ts), gone once they are written. */
export interface PointImportPartRecord {
  /** `IMPORT-NNNN`, in the order of the table. */
  id: string
  importId: string
  waiting: boolean
  /** JSON of the rows; sealed, as they name people. */
  rows: string
  sealedWith?: string
}
export const pointImportParts = defineCollection<PointImportPartRecord>({
  name: 'point_import_parts',
  fields: { waiting: 'boolean', sealedWith: 'text' },
  indexes: [['waiting'], ['sealedWith']],
  sealed: ['rows'],
})
