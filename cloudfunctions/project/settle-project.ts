import { endOfDay } from '../../contract/district-time'
import type { KeyProjectRecord } from '../../records/key-project'

/** A project with all that follows from the rest of it worked out anew; every write goes through here. */
export function settleProject<T extends KeyProjectRecord>(project: T, at: string): T {
  const { alarmAt: _, ...rest } = project
  const running = project.state === 'running'
  const due = project.milestones.filter(({ state }) => state === 'planned').map(({ dueOn }) => dueOn)
  const next = running ? due.sort()[0] : undefined
  const shelf = running ? 'running' : 'ended'
  return {
    ...(rest as T),
    ...(next ? { alarmAt: new Date(endOfDay(next).getTime() + 1).toISOString() } : {}),
    shelves: [
      ...project.officePath.map((office) => `${office}/${shelf}`),
      ...(running ? [`${project.sponsorId}/sponsored`] : []),
    ],
    linkKeys: project.links.map(({ kind, id }) => `${kind}:${id}`),
    changedAt: at,
  }
}
