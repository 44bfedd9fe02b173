import { defineCollection } from './collection'

/** What the district's admin decided about invitations; one document, `district`. */
export interface StaffRulesRecord {
  id: string
  invitationDays: number
}
export const staffRules = defineCollection<StaffRulesRecord>({
  name: 'staff_rules',
  fields: {},
  indexes: [],
  rarelyChanges: true,
})

/** How an empty installation came by its first admin; one document, `first_admin`, written over by nobody. */
export interface FirstAdminRecord {
  id: string
  personId: string
  usedAt: string
}
export const firstAdmins = defineCollection<FirstAdminRecord>({ name: 'first_admins', fields: {}, indexes: [] })
