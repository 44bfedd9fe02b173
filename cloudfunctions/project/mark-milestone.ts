import { districtDay } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'
import { markMilestone as operation } from '../../contract/project/mark-milestone'
import { PROJECT_STATES } from '../../contract/project/words'
import { mustPass } from '../../platform/check-words'
import { type CheckedPhotos, checkPhotos, claimPhotos } from '../../platform/claim-photos'
import { mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type KeyProjectRecord, keyProjects } from '../../records/key-project'
import { mayKeepProject } from './may'
import { settleProject } from './settle-project'

/** Reached, in time or late, with how; once. */
export const markMilestone = mutation<typeof operation, Stored<KeyProjectRecord>, KeyProjectRecord, CheckedPhotos>({
  operation,
  async prepare({ input, caller, ports }) {
    await mustPass(ports, caller, [input.words])
    return checkPhotos(ports, caller, input.photos)
  },
  load: ({ tx, input }) => tx.get(keyProjects, input.projectId),
  may: mayKeepProject,
  async run({ tx, input, caller, now, madeAt, prepared, record }, project) {
    const mark = project.milestones.find(({ id }) => id === input.milestoneId)
    if (!mark) throw new Refusal('not_found')
    if (project.state !== 'running' || mark.state === 'reached') {
      const state = mark.state === 'reached' ? '节点已达到' : PROJECT_STATES[project.state]
      throw new Refusal('project_moved_on', { state, action: '报这个节点' })
    }
    const at = now.toISOString()
    const photos = await claimPhotos(tx, caller, prepared, `project:${project.id}`, at)
    const reachedOn = districtDay(madeAt)
    const reached = { ...mark, state: 'reached' as const, reachedOn, words: input.words, photos }
    const milestones = project.milestones.map((one) => (one.id === mark.id ? reached : one))
    const settled = settleProject({ ...project, milestones }, at)
    await tx.put(keyProjects, settled)
    const data = { milestoneId: mark.id, dueOn: mark.dueOn, reachedOn }
    record({ subject: `project:${project.id}`, kind: 'project.milestone_reached', office: project.office, data })
    return settled
  },
  present: ({ id, state }) => ({ projectId: id, state }),
})
