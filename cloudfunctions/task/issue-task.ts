import { districtDay, isRealDay } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'
import { issueTask as operation } from '../../contract/task/issue-task'
import { KNOWN_VALUES } from '../../contract/task/words'
import { mustPass } from '../../platform/check-words'
import { type MutationContext, mutation } from '../../platform/handler'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { type TaskRecord, tasks } from '../../records/task'
import { issuingOffices } from './may'
import { newTask } from './new-task'
import { originThere } from './origin-there'
import { knownBehind } from './rules/known-values'
import { nextDue } from './rules/next-due'

type Context = MutationContext<typeof operation, undefined>

/**
 * One action, however many it goes to: the root is written now, its parts by the clock (spread-tasks.ts). Others read it as
 * soon as it is kept, so what can't be checked now is not kept now.
 */
export const issueTask = mutation<typeof operation, OrganisationRecord[], TaskRecord>({
  operation,
  async prepare({ input, caller, ports }) {
    const texts = [input.title, input.words, input.doneWhen, ...input.form.map(({ label }) => label)]
    await mustPass(ports, caller, texts)
    return undefined
  },
  load: ({ tx, input }) => tx.getMany(organisations, [input.from, ...input.to]),
  may: (caller, _, { from }) => (issuingOffices(caller).includes(from) ? true : { code: 'forbidden' }),
  async run(context, nodes) {
    const { tx, input, record } = context
    checkForm(context)
    const offices = reach(context, nodes)
    if (input.origin && !(await originThere(tx, input.origin))) throw new Refusal('not_found')
    const task = rootOf(context, nodes, offices)
    await tx.insert(tasks, task)
    const data = { office: task.office, fromOffice: task.fromOffice, parts: task.spreadTo.length, state: task.state }
    record({ subject: `task:${task.id}`, kind: 'task.issued', office: input.from, data })
    return task
  },
  present: ({ id, state }) => ({ taskId: id, state }),
})

function checkForm({ input, now }: Context): void {
  const { dueOn, form, repeats } = input
  if (!isRealDay(dueOn) || dueOn < districtDay(now)) {
    throw new Refusal('invalid_input', { what: '什么时候以前' }, { dueOn: '请选今天或以后的日子' })
  }
  if (repeats && (!isRealDay(repeats.until) || repeats.until <= dueOn)) {
    throw new Refusal('invalid_input', { what: '重复到哪一天' }, { 'repeats.until': '请选第一次期限以后的日子' })
  }
  for (const field of form) {
    const known = knownBehind(field)
    if (known) throw new Refusal('known_already', { label: field.label, from: KNOWN_VALUES[known].from })
  }
}

/** Below the office that issues, or one that it stands under. */
function reach({ input }: Context, nodes: readonly OrganisationRecord[]): OrganisationRecord[] {
  const from = nodes.find(({ id }) => id === input.from)
  const wanted = [...new Set(input.to)]
  return wanted.map((id) => {
    const node = nodes.find((one) => one.id === id)
    const fits = input.direction === 'down' ? node?.path.includes(input.from) : from?.path.includes(id)
    if (!node || !fits) throw new Refusal('task_out_of_reach', { office: node?.shortName ?? '名单里没有的单位' })
    return node
  })
}

function rootOf(
  { input, caller, now, requestId }: Context,
  nodes: readonly OrganisationRecord[],
  to: OrganisationRecord[],
) {
  const { title, words, doneWhen, dueOn, form, direction, from, origin, repeats } = input
  const many = to.length > 1
  const office = many ? nodes.find(({ id }) => id === from) : to[0]
  const parts = many || input.spread
  const next = repeats && nextDue(dueOn, repeats.every)
  return newTask(
    {
      ...{ id: requestId, title, words, doneWhen, form, direction, dueOn, fromOffice: from, issuedBy: caller.id },
      ...(origin ? { origin, originKey: `${origin.kind}:${origin.id}` } : {}),
      // The next one is there as the last one falls due.
      ...(repeats && next && next <= repeats.until ? { repeats, repeatOn: dueOn } : {}),
      ...(many ? { state: 'accepted' as const, personId: caller.id } : {}),
      ...(parts ? { split: true, spreading: true, deep: input.spread } : {}),
      ...(many ? { spreadTo: to.map(({ id }) => id) } : {}),
    },
    office as OrganisationRecord,
    now,
  )
}
