import { useLiveQuery } from '../../../../api/use-live-query'

/** The district's departments, to choose from; empty until they are known. */
export function useDepartments(caseId: string): { id: string; name: string }[] {
  const { data } = useLiveQuery('case.list-choices', { caseId })
  return data?.departments ?? []
}
