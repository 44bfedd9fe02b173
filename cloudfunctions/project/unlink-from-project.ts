import { unlinkFromProject as operation } from '../../contract/project/unlink-from-project'
import { mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type KeyProjectRecord, keyProjects } from '../../records/key-project'
import { mayKeepProject } from './may'
import { settleProject } from './settle-project'

/** What is not there any more is off already. */
export const unlinkFromProject = mutation<typeof operation, Stored<KeyProjectRecord>, KeyProjectRecord>({
  operation,
  load: ({ tx, input }) => tx.get(keyProjects, input.projectId),
  may: mayKeepProject,
  async run({ tx, input: { kind, id }, now, record }, project) {
    const links = project.links.filter((link) => link.kind !== kind || link.id !== id)
    if (links.length === project.links.length) return project
    const unlinked = settleProject({ ...project, links }, now.toISOString())
    await tx.put(keyProjects, unlinked)
    record({ subject: `project:${project.id}`, kind: 'project.unlinked', office: project.office, data: { kind, id } })
    return unlinked
  },
  present: ({ id, state }) => ({ projectId: id, state }),
})
