import type { ProjectLine } from '../../contract/project/project-view'
import type { NamedPeople } from '../../platform/name-people'
import type { KeyProjectRecord } from '../../records/key-project'

export function presentProjectLine(project: KeyProjectRecord, names: NamedPeople): ProjectLine {
  const { id, title, kind, state, milestones } = project
  const next = milestones.filter((mark) => mark.state !== 'reached').sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0]
  return {
    ...{ projectId: id, title, kind, state, milestones: milestones.length },
    officeName: names.place(project.office),
    sponsorName: names.person(project.sponsorId)?.name ?? '',
    reached: milestones.filter((mark) => mark.state === 'reached').length,
    missed: milestones.filter((mark) => mark.state === 'missed').length,
    ...(next && state === 'running' ? { next: { title: next.title, dueOn: next.dueOn } } : {}),
  }
}
export const sponsorsOf = (projects: readonly KeyProjectRecord[]) => projects.map(({ sponsorId }) => sponsorId)
export const officesOf = (projects: readonly KeyProjectRecord[]) => projects.map(({ office }) => office)
