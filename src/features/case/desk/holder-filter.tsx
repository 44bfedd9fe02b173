import { useLiveQuery } from '../../../api/use-live-query'
import { mayAssign } from './desk-state'
import { FilterGroup } from './filter-group'
import type { Desk } from './use-desk'

/** Whose: I and my colleagues, who are those that a case of the list could be assigned to. */
export function HolderFilter({ desk, caseId }: { desk: Desk; caseId: string | undefined }) {
  const enabled = mayAssign(desk.me) && caseId !== undefined
  const { data } = useLiveQuery('case.list-choices', { caseId: caseId ?? '' }, { enabled })
  if (!mayAssign(desk.me) || desk.view === 'mine') return null
  const { personId } = desk.me
  const others = (data?.colleagues ?? []).filter(({ id }) => id !== personId)
  return (
    <FilterGroup
      {...{ id: 'filter-person', label: '承办人', chosen: desk.filters.person }}
      options={[{ value: personId, label: '我' }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
      onChoose={(person) => desk.filter({ person })}
    />
  )
}
