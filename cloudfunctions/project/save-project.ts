import { districtDay, isRealDay } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'
import { saveProject as operation } from '../../contract/project/save-project'
import { PROJECT_STATES } from '../../contract/project/words'
import { mustPass } from '../../platform/check-words'
import { type MutationContext, mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type KeyProjectRecord, keyProjects, type Milestone } from '../../records/key-project'
import { organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import { decidesOn, keepsAt, mayChangeProject } from './may'
import { mustLead } from './must-lead'
import { settleProject } from './settle-project'

type Found = Stored<KeyProjectRecord> | 'new'
type Context = MutationContext<typeof operation, undefined>

export const saveProject = mutation<typeof operation, Found, KeyProjectRecord>({
  operation,
  async prepare({ input, caller, ports }) {
    const texts = [input.title, input.words, ...input.milestones.map(({ title }) => title)]
    await mustPass(ports, caller, texts)
    return undefined
  },
  load: async ({ tx, input }) => (await tx.get(keyProjects, input.projectId)) ?? 'new',
  may: (caller, found, { office }) =>
    found === 'new' ? (keepsAt(caller, office) ? true : { code: 'forbidden' }) : mayChangeProject(caller, found),
  async run(context, found) {
    const { tx, input, now, record } = context
    mustLead(await tx.get(persons, input.sponsorId))
    const before = found === 'new' ? await newProject(context) : found
    if (before.state !== 'running') {
      throw new Refusal('project_moved_on', { state: PROJECT_STATES[before.state], action: '改' })
    }
    const { title, kind, words, sponsorId } = input
    // Who answers for it now may give it to another leader; who writes on it alone may not move what was promised.
    if (sponsorId !== before.sponsorId && found !== 'new') mustDecide(context, before, '挂点领导')
    const milestones = milestonesOf(context, before)
    const project = settleProject({ ...before, title, kind, words, sponsorId, milestones }, now.toISOString())
    await (found === 'new'
      ? tx.insert(keyProjects, project)
      : tx.put(keyProjects, { ...project, version: found.version }))
    const data = { sponsorId, milestones: milestones.length, days: milestones.map(({ id, dueOn }) => `${id}:${dueOn}`) }
    record({ subject: `project:${project.id}`, kind: 'project.saved', office: project.office, data })
    return project
  },
  present: ({ id, state }) => ({ projectId: id, state }),
})

async function newProject({ tx, input, caller, now }: Context): Promise<KeyProjectRecord> {
  const office = await tx.get(organisations, input.office)
  if (!office) throw new Refusal('not_found')
  const { title, kind, words, sponsorId } = input
  return {
    ...{ id: input.projectId, title, kind, words, sponsorId, office: office.id },
    ...{ officePath: [...office.path, office.id], state: 'running', milestones: [], links: [], linkKeys: [] },
    ...{ closing: '', shelves: [], createdBy: caller.id, createdAt: now.toISOString(), changedAt: '' },
  }
}

/** What was reached stays as it was; what was promised is put off, or dropped, by the sponsor or the level above alone. */
function milestonesOf(context: Context, before: KeyProjectRecord): Milestone[] {
  const { input, now } = context
  const old = new Map(before.milestones.map((mark) => [mark.id, mark]))
  const kept = new Set(input.milestones.map(({ id }) => id))
  for (const gone of before.milestones.filter(({ id }) => !kept.has(id))) mustDecide(context, before, gone.title)
  let number = before.milestones.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), 0)
  return input.milestones.map(({ id, title, dueOn }, index) => {
    if (!isRealDay(dueOn)) {
      throw new Refusal('invalid_input', { what: '节点的日子' }, { [`milestones.${index}.dueOn`]: '没有这一天' })
    }
    const mark = id ? old.get(id) : undefined
    if (id && !mark) throw new Refusal('not_found')
    if (mark?.state === 'reached') return mark
    if (mark && dueOn > mark.dueOn) mustDecide(context, before, mark.title)
    const late = dueOn < districtDay(now)
    if (!mark && late) {
      throw new Refusal(
        'invalid_input',
        { what: '节点的日子' },
        { [`milestones.${index}.dueOn`]: '请选今天或以后的日子' },
      )
    }
    number += mark ? 0 : 1
    const base = mark ?? { id: `m${number}`, words: '', photos: [] }
    return { ...base, title, dueOn, state: mark && dueOn === mark.dueOn ? mark.state : 'planned' }
  })
}

function mustDecide({ caller }: Context, before: KeyProjectRecord, title: string): void {
  if (!decidesOn(caller, before)) throw new Refusal('milestone_fixed', { title })
}
