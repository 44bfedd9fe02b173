import type { AppointmentRecord } from '../../../records/appointment'

/** Why a code does not bind; `wrong` alone is counted. */
export type Verdict = 'binds' | 'wrong' | 'invitation_used' | 'invitation_own' | 'role_held'

interface Asked {
  personId: string
  /** What WeChat vouches for. */
  phone: string
  codeHash: string
  roles: readonly { role: string; office: string }[]
  now: Date
  /** Whether who made the invitation still keeps that office. */
  inviterKeeps: boolean
}

/**
 * Both must be right, the code and the number, and neither says which one was not: a code that was found gives nothing
 * away. An invitation is worth what its maker may give, so it ends with their right.
 */
export function judgeBinding(line: AppointmentRecord | undefined, asked: Asked): Verdict {
  if (!line || line.state === 'ended' || line.codeHash !== asked.codeHash) return 'wrong'
  if (line.state === 'bound') return line.personId === asked.personId ? 'role_held' : 'invitation_used'
  if ((line.codeUntil ?? '') <= asked.now.toISOString() || line.phone !== asked.phone || !asked.inviterKeeps) {
    return 'wrong'
  }
  if (line.addedBy === asked.personId || line.invitedBy === asked.personId) return 'invitation_own'
  const held = asked.roles.some(({ role, office }) => role === line.role && office === line.office)
  return held ? 'role_held' : 'binds'
}
