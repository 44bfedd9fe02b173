import { useLiveQuery } from '../../../api/use-live-query'

export const DISTRICT = { code: '440112', name: '黄埔区' }

/** The organisation tree as an audience is chosen from it: streets with their communities, branches, departments. */
export function usePlaces() {
  const { data } = useLiveQuery('directory.list-divisions', {})
  const streets = data?.streets ?? []
  const { data: offices } = useLiveQuery('directory.list-offices', {})
  const branches = offices?.branches ?? []
  const departments = offices?.departments ?? []
  const all = [DISTRICT, ...streets, ...streets.flatMap(({ communities }) => communities), ...branches, ...departments]
  const names = new Map(all.map(({ code, name }) => [code, name]))
  return { streets, branches, departments, nameOf: (code: string) => names.get(code) ?? '一个单位' }
}
export type Places = ReturnType<typeof usePlaces>
