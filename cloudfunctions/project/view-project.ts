import type { LinkLine } from '../../contract/project/project-view'
import { viewProject as operation } from '../../contract/project/view-project'
import { query } from '../../platform/handler'
import { type NamedPeople, namePeople } from '../../platform/name-people'
import { showPhotos } from '../../platform/photo-check/show-photos'
import { type KeyProjectRecord, keyProjects } from '../../records/key-project'
import { decidesOn, keepsProject, maySeeProject } from './may'
import { presentProjectLine } from './present-project'
import { readLinks } from './read-links'

interface Found {
  project: KeyProjectRecord
  names: NamedPeople
  links: LinkLine[]
}

export const viewProject = query<typeof operation, KeyProjectRecord, Found>({
  operation,
  load: ({ store, input }) => store.get(keyProjects, input.projectId),
  may: maySeeProject,
  async run({ store }, project) {
    const [names, links] = await Promise.all([
      namePeople(store, [project.sponsorId], [project.office]),
      readLinks(store, project),
    ])
    return { project, names, links }
  },
  present: async ({ project, names, links }, { caller, ports }) => {
    const keeps = keepsProject(caller, project)
    const marks = await Promise.all(
      project.milestones.map(async ({ id, title, dueOn, state, reachedOn, words, photos }) => ({
        ...{ id, title, dueOn, state, words, late: reachedOn !== undefined && reachedOn > dueOn },
        ...(reachedOn ? { reachedOn } : {}),
        photos: await showPhotos(ports, caller, photos),
      })),
    )
    return {
      ...presentProjectLine(project, names),
      ...{ office: project.office, words: project.words, sponsorId: project.sponsorId, closing: project.closing },
      keeps: keeps && project.state === 'running',
      movesDays: decidesOn(caller, project),
      marks,
      links: links.map((link) => ({ ...link, removable: link.removable && keeps && project.state === 'running' })),
    }
  },
})
