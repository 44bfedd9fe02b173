import { mergeCase as operation } from '../../contract/case/merge-case'
import { Refusal } from '../../contract/errors'
import { type CaseRecord, cases } from '../../records/case'
import type { Stored } from '../../records/collection'
import { defineMove } from './define-move'
import { WITH_OFFICE } from './rules/state-groups'

/** Two reports of one thing become one piece of work; each resident still decides on their own. */
export const mergeCase = defineMove({
  operation,
  move: 'merge',
  written: ({ reason }) => ({ kind: 'merge', text: reason }),
  read: ({ tx, input }) => tx.get(cases, input.intoId),
  check(record, { input, extra: into }) {
    const why = whyNot(record, into, input.intoId)
    if (why) throw new Refusal('cannot_merge', { why }, { intoId: '请重新选择并到哪一件' })
  },
  change: (record, { input }) => ({ ...record, mergedInto: input.intoId }),
  async also(record, { tx, extra: into }) {
    if (into)
      await tx.put(cases, { ...into, mergedIds: [...new Set([...into.mergedIds, record.id])] } as Stored<CaseRecord>)
  },
  data: (_, { input }) => ({ into: input.intoId }),
})

function whyNot(record: CaseRecord, into: CaseRecord | undefined, intoId: string): string | undefined {
  if (!into || into.streetCode !== record.streetCode) return '本街镇没有这个编号的诉求'
  if (intoId === record.id) return '不能并到它自己'
  if (record.mergedIds.length > 0) return '已经有别的诉求并到这一件里'
  if (![...WITH_OFFICE, 'needs_more'].includes(into.state)) return '那一件已经答复或办结'
  return undefined
}
