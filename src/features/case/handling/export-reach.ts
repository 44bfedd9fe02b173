import type { DataOf } from '../../../../contract/operations'

const EXPORTS = ['community_worker', 'dispatcher', 'department_officer', 'leader', 'auditor', 'admin']

/** What the table holds, a sentence for each office of the caller's; none for those who may not export. */
export function exportReach({ roles }: Pick<DataOf<'directory.view-me'>, 'roles'>): string[] {
  const sentences = roles
    .filter(({ role }) => EXPORTS.includes(role))
    .map(({ role, officeName }) =>
      role === 'department_officer'
        ? `表格里有${officeName}现在承办的和被呼叫过的诉求;承办以后又转给别处的不在里面。`
        : `表格里有${officeName}范围内的诉求,没有居民的姓名和电话。`,
    )
  return [...new Set(sentences)]
}
