/**
 * The people of the product (docs/glossary.md). Everyone is a resident; the other roles are held at an
 * organisation and reach everything below it in the organisation tree.
 */
export const ROLES = [
  'resident',
  'party_member',
  'community_worker',
  'dispatcher',
  'department_officer',
  'admin',
  'leader',
  'auditor',
] as const
export type RoleName = (typeof ROLES)[number]

/** A role held at an organisation; `office` is the organisation's id (a division code or a department id). */
export interface HeldRole {
  role: RoleName
  office: string
}

export const ROLE_WORDS: Record<RoleName, string> = {
  resident: '居民',
  party_member: '党员',
  community_worker: '社区工作者',
  dispatcher: '调度员',
  department_officer: '部门承办人',
  admin: '管理员',
  leader: '领导',
  auditor: '审计',
}
