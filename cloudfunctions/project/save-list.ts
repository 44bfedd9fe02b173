import { Refusal } from '../../contract/errors'
import { saveList as operation } from '../../contract/project/save-list'
import { LIST_STATES } from '../../contract/project/words'
import { mustPass } from '../../platform/check-words'
import { type Caller, type MutationContext, mutation } from '../../platform/handler'
import { cases } from '../../records/case'
import type { Stored } from '../../records/collection'
import { keyProjects } from '../../records/key-project'
import { organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import { type RectificationListRecord, rectificationLists } from '../../records/rectification-list'
import { mustBeAhead } from './asked-weeks'
import { keepsAt } from './may'
import { mustLead } from './must-lead'
import { settleList } from './settle-list'

type Context = MutationContext<typeof operation, undefined>
type Found = Stored<RectificationListRecord> | 'new'

const mayKeep = (caller: Caller, found: Found, office: string) => {
  if (found === 'new') return keepsAt(caller, office) ? true : ({ code: 'forbidden' } as const)
  return keepsAt(caller, found.office) ? true : ({ code: 'not_found' } as const)
}

/** A draft is written on as often as it takes; the running list is moved by its items' own steps. */
export const saveList = mutation<typeof operation, Found, RectificationListRecord>({
  operation,
  async prepare({ input, caller, ports }) {
    const texts = input.items.flatMap(({ title, measures, weeks }) => [
      title,
      measures,
      ...weeks.map((row) => row.words),
    ])
    await mustPass(ports, caller, [input.title, ...texts])
    return undefined
  },
  load: async ({ tx, input }) => (await tx.get(rectificationLists, input.listId)) ?? 'new',
  may: (caller, found, { office }) => mayKeep(caller, found, office),
  async run(context, found) {
    const { tx, input, now, caller, record } = context
    for (const [index, { dueOn }] of input.items.entries()) mustBeAhead(dueOn, now, `items.${index}.dueOn`)
    if (input.sponsorId) mustLead(await tx.get(persons, input.sponsorId))
    const before = found === 'new' ? await newList(context) : found
    if (before.state !== 'draft') {
      throw new Refusal('list_moved_on', { state: LIST_STATES[before.state], action: '改' })
    }
    const { sponsorId: _, ...rest } = before
    const hints = new Map(before.draft.map(({ title, hint }) => [title, hint]))
    const draft = input.items.map((item) => {
      const hint = hints.get(item.title)
      return { ...item, ...(hint ? { hint } : {}) }
    })
    const said = { title: input.title, draft, savedBy: caller.id }
    const list = settleList(
      { ...rest, ...said, ...(input.sponsorId ? { sponsorId: input.sponsorId } : {}) },
      now.toISOString(),
    )
    await (found === 'new'
      ? tx.insert(rectificationLists, list)
      : tx.put(rectificationLists, { ...list, version: found.version }))
    record({ subject: `list:${list.id}`, kind: 'list.saved', office: list.office, data: { items: draft.length } })
    return list
  },
  present: ({ id, state }) => ({ listId: id, state }),
})

async function newList({ tx, input, now }: Context): Promise<RectificationListRecord> {
  const office = await tx.get(organisations, input.office)
  if (!office) throw new Refusal('not_found')
  const { origin } = input
  const grew = origin?.kind === 'case' ? tx.get(cases, origin.id) : origin && tx.get(keyProjects, origin.id)
  if (origin && !(await grew)) throw new Refusal('not_found')
  return {
    ...{ id: input.listId, title: input.title, office: office.id, officePath: [...office.path, office.id] },
    ...(origin ? { origin, originKey: `${origin.kind}:${origin.id}` } : {}),
    ...{ state: 'draft', draft: [], itemIds: [], shelves: [], createdAt: now.toISOString(), changedAt: '' },
  }
}
