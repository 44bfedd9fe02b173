import type { HeldRole } from '../contract/roles'
import { defineCollection } from './collection'

/** A person known to the platform; the id is derived from the openid (platform/person-id.ts). */
export interface PersonRecord {
  id: string
  /** What WeChat knows the person by; needed to check their texts and to write to them, and never leaves. */
  openid: string
  name: string
  phone: string
  communityCode?: string
  /** Groups that the person put themselves into (contract/broadcast/words.ts TAGS). */
  tags?: string[]
  /** The party member who is in contact with this household (结对联系). */
  pairedWith?: string
  /** The audience cell that the person is counted in, and that it has to be looked at again. */
  cell?: string
  recount?: boolean
  /** Roles beyond resident, which everyone is. */
  roles: HeldRole[]
  /** `ROLE:OFFICE` for each role, to find who works where; absent for residents. */
  posts?: string[]
  /** The key that name and phone are sealed with. */
  sealedWith?: string
  createdAt: string
}
export const persons = defineCollection<PersonRecord>({
  name: 'persons',
  fields: { posts: 'array', sealedWith: 'text', communityCode: 'text', recount: 'boolean' },
  indexes: [['posts'], ['sealedWith'], ['communityCode'], ['recount']],
  sealed: ['name', 'phone'],
})

/** The posts of somebody with these roles. */
export const postsOf = (roles: readonly HeldRole[]) => roles.map(({ role, office }) => `${role}:${office}`)
