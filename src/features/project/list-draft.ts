import type { InputOf } from '../../../contract/operations'
import type { ListView } from '../../../contract/project/list-view'

export interface ItemDraft {
  title: string
  measures: string
  responsible?: { id: string; name: string }
  hint?: string
  dueOn: string
  /** By its Monday. */
  plans: Record<string, string>
}
export interface ListDraft {
  title: string
  office: string
  sponsorId: string
  items: ItemDraft[]
}

export const EMPTY_ITEM: ItemDraft = { title: '', measures: '', dueOn: '', plans: {} }
export const EMPTY_LIST: ListDraft = { title: '', office: '', sponsorId: '', items: [EMPTY_ITEM] }

/** A draft as it was stored, to be written on. */
export const draftOf = ({ title, office, sponsorId = '', draft }: ListView): ListDraft => ({
  ...{ title, office, sponsorId },
  items: draft.map((item) => ({
    ...{ title: item.title, measures: item.measures, dueOn: item.dueOn },
    ...(item.responsibleId ? { responsible: { id: item.responsibleId, name: item.responsibleName } } : {}),
    ...(item.hint ? { hint: item.hint } : {}),
    plans: Object.fromEntries(item.weeks.map(({ week, words }) => [week, words])),
  })),
})

/** Without these it can't even be kept as a draft. */
export const draftLacks = ({ title, items }: ListDraft): string[] => [
  ...(title.trim().length < 2 ? ['清单名称'] : []),
  ...items.flatMap((item, at) => [
    ...(item.title.trim().length < 2 ? [`第${at + 1}项的问题`] : []),
    ...(item.measures.trim().length < 2 ? [`第${at + 1}项的整改措施`] : []),
    ...(item.dueOn ? [] : [`第${at + 1}项的期限`]),
  ]),
]

/** As it is sent; only weeks that something is planned for. */
export const itemsSent = (items: readonly ItemDraft[]): NonNullable<InputOf<'project.save-list'>['items']> =>
  items.map(({ title, measures, responsible, dueOn, plans }) => ({
    ...{ title, measures, dueOn },
    ...(responsible ? { responsibleId: responsible.id } : {}),
    weeks: Object.entries(plans)
      .filter(([week, words]) => words.trim() && week <= dueOn)
      .map(([week, words]) => ({ week, words })),
  }))
