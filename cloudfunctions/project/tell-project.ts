import { defineReader } from '../../platform/log/read-events'
import { keyProjects } from '../../records/key-project'
import { messages } from '../../records/message'

/** Tells the sponsor, and the office where something is missed. */
export const tellProject = defineReader('tell_project', async (tx, event, { clock }) => {
  const project = await tx.get(keyProjects, event.subject.replace(/^project:/, ''))
  if (!project) return
  const mark = project.milestones.find(({ id }) => id === event.data.milestoneId)
  const name = `挂点项目《${project.title}》`
  const missed = event.kind === 'project.milestone_missed'
  const text = {
    'project.milestone_reached': `${name}的节点“${mark?.title ?? ''}”已经达到`,
    'project.milestone_missed': `${name}的节点“${mark?.title ?? ''}”过了日子还没有达到`,
    'project.closed': `${name}${event.data.as === 'done' ? '已经完成' : '停止了'}`,
  }[event.kind as string]
  if (!text) return
  const to = [`p:${project.sponsorId}`, ...(missed ? [`o:${project.office}`, `h:${project.office}`] : [])]
  for (const address of to) {
    const id = `${event.id}:${address}`
    if (await tx.get(messages, id)) continue
    await tx.insert(messages, {
      ...{ id, to: address, at: clock.now().toISOString(), eventId: event.id, kind: event.kind, text },
      ...{ page: `packages/project/view/index?projectId=${project.id}`, important: missed, as: 'staff' },
    })
  }
})
