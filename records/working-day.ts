import { defineCollection } from './collection'

/** A day that the admin's table sets; it wins over the published calendar. */
export interface WorkingDayRecord {
  /** YYYY-MM-DD. */
  id: string
  year: number
  working: boolean
  name: string
}
export const workingDays = defineCollection<WorkingDayRecord>({
  name: 'working_days',
  fields: { year: 'number' },
  indexes: [['year']],
})
