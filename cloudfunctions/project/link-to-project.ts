import { Refusal } from '../../contract/errors'
import { linkToProject as operation } from '../../contract/project/link-to-project'
import { PROJECT_STATES, type ProjectLink } from '../../contract/project/words'
import { mutation } from '../../platform/handler'
import type { Transaction } from '../../platform/ports/store'
import { cases } from '../../records/case'
import type { Stored } from '../../records/collection'
import { type KeyProjectRecord, keyProjects } from '../../records/key-project'
import { organisations } from '../../records/organisation'
import { rectificationLists } from '../../records/rectification-list'
import { tasks } from '../../records/task'
import { mayKeepProject } from './may'
import { settleProject } from './settle-project'

const MOST_LINKS = 200

/** Once each; what lies outside the project's own area does not hang on it. */
export const linkToProject = mutation<typeof operation, Stored<KeyProjectRecord>, KeyProjectRecord>({
  operation,
  load: ({ tx, input }) => tx.get(keyProjects, input.projectId),
  may: mayKeepProject,
  async run({ tx, input: { kind, id }, caller, now, record }, project) {
    if (project.state !== 'running') {
      throw new Refusal('project_moved_on', { state: PROJECT_STATES[project.state], action: '往上挂' })
    }
    if (project.links.some((link) => link.kind === kind && link.id === id)) return project
    if (project.links.length >= MOST_LINKS) throw new Refusal('link_out_of_reach')
    const path = await pathOf(tx, kind, id)
    if (!path) throw new Refusal('not_found')
    if (!path.includes(project.office)) throw new Refusal('link_out_of_reach')
    const at = now.toISOString()
    const linked = settleProject({ ...project, links: [...project.links, { kind, id, by: caller.id, at }] }, at)
    await tx.put(keyProjects, linked)
    record({ subject: `project:${project.id}`, kind: 'project.linked', office: project.office, data: { kind, id } })
    return linked
  },
  present: ({ id, state }) => ({ projectId: id, state }),
})

/** Every office that a thing lies with or under. */
async function pathOf(tx: Transaction, kind: ProjectLink, id: string): Promise<string[] | undefined> {
  if (kind === 'list') return (await tx.get(rectificationLists, id))?.officePath
  if (kind === 'task') return (await tx.get(tasks, id))?.officePath
  const found = await tx.get(cases, id)
  if (!found) return undefined
  const nodes = await tx.getMany(organisations, [found.holderOffice, found.communityCode])
  return nodes.flatMap((node) => [...node.path, node.id])
}
