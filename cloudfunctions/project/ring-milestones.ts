import { districtDay } from '../../contract/district-time'
import type { TimedJob } from '../../platform/handler'
import { appendEvents } from '../../platform/log/append-events'
import type { Ports } from '../../platform/ports/ports'
import { keyProjects } from '../../records/key-project'
import { settleProject } from './settle-project'

const PAGE = 100

/** A milestone whose day is over shows as missed, and its sponsor is told; each once. */
export const ringMilestones: TimedJob = {
  name: 'milestone-alarms',
  async run(ports) {
    const where = { alarmAt: { lte: ports.clock.now().toISOString() } }
    const order = { field: 'alarmAt', direction: 'asc' } as const
    const { rows } = await ports.store.find(keyProjects, { where, order, limit: PAGE })
    let rung = 0
    for (const { id } of rows) rung += await ring(ports, id)
    return rung
  },
}

function ring({ store, clock }: Ports, id: string): Promise<number> {
  const now = clock.now()
  const today = districtDay(now)
  return store.transact(async (tx) => {
    const project = await tx.get(keyProjects, id)
    const missed = project?.milestones.filter(({ state, dueOn }) => state === 'planned' && dueOn < today) ?? []
    if (project?.state !== 'running' || missed.length === 0) return 0
    const milestones = project.milestones.map((mark) =>
      missed.includes(mark) ? { ...mark, state: 'missed' as const } : mark,
    )
    await tx.put(keyProjects, settleProject({ ...project, milestones }, now.toISOString()))
    const happened = missed.map((mark) => ({
      subject: `project:${id}`,
      kind: 'project.milestone_missed' as const,
      data: { milestoneId: mark.id, dueOn: mark.dueOn },
    }))
    await appendEvents(tx, happened, { by: 'clock', requestId: '', now })
    return 1
  })
}
