import { Refusal } from '../../contract/errors'
import { closeProject as operation } from '../../contract/project/close-project'
import { PROJECT_STATES } from '../../contract/project/words'
import { mustPass } from '../../platform/check-words'
import { mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type KeyProjectRecord, keyProjects } from '../../records/key-project'
import { decidesOn, mayChangeProject } from './may'
import { settleProject } from './settle-project'

/** Done with every milestone reached; given up by the sponsor or the level above alone. */
export const closeProject = mutation<typeof operation, Stored<KeyProjectRecord>, KeyProjectRecord>({
  operation,
  async prepare({ input, caller, ports }) {
    await mustPass(ports, caller, [input.words])
    return undefined
  },
  load: ({ tx, input }) => tx.get(keyProjects, input.projectId),
  may: mayChangeProject,
  async run({ tx, input, caller, now, record }, project) {
    if (project.state !== 'running') {
      throw new Refusal('project_moved_on', { state: PROJECT_STATES[project.state], action: '结束' })
    }
    const open = project.milestones.filter(({ state }) => state !== 'reached').length
    if (input.as === 'done' && open > 0) throw new Refusal('project_lacks', { count: String(open) })
    if (input.as === 'stopped' && !decidesOn(caller, project)) throw new Refusal('forbidden')
    const closed = settleProject({ ...project, state: input.as, closing: input.words }, now.toISOString())
    await tx.put(keyProjects, closed)
    record({ subject: `project:${project.id}`, kind: 'project.closed', office: project.office, data: { as: input.as } })
    return closed
  },
  present: ({ id, state }) => ({ projectId: id, state }),
})
