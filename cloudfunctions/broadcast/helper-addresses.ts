import type { Caller } from '../../platform/handler'

/** Whose reminders are the caller's: a member's own, and the offices' whose residents they look after. */
export function helperAddresses({ id, roles }: Pick<Caller, 'id' | 'roles'>): string[] {
  const offices = roles.filter(({ role }) => ['community_worker', 'dispatcher'].includes(role))
  return [`p:${id}`, ...new Set(offices.map(({ office }) => `o:${office}`))]
}
