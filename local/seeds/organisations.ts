import type { Store } from '../../platform/ports/store'
import { type OrganisationKind, type OrganisationRecord, organisations } from '../../records/organisation'
import { insertMissing } from './insert-missing'
import { readCsv } from './read-csv'

const DISTRICT = '440112'

/** The organisation tree: the district's real divisions, its departments, and the demo's party branches. */
export function organisationTree(): OrganisationRecord[] {
  const divisions = readCsv('huangpu-divisions.csv').map(
    ({ code = '', name = '', kind = '', parent_code: parent = '' }) => ({
      id: code,
      name,
      shortName: kind === 'district' ? '黄埔区' : shortNameOf(name),
      kind: kind as OrganisationKind,
      parent,
    }),
  )
  const departments = readCsv('departments.csv').map(({ id = '', name = '', short_name: shortName = '' }) => ({
    id,
    name,
    shortName,
    kind: 'department' as const,
    parent: DISTRICT,
  }))
  const branches = readCsv('branches.csv').map(({ id = '', name = '', parent = '' }) => ({
    id,
    name,
    shortName: name,
    kind: 'branch' as const,
    parent,
  }))
  const nodes = [...divisions, ...departments, ...branches]
  const parents = new Map(nodes.map((node) => [node.id, node.parent]))
  return nodes.map((node) => ({ ...node, path: pathOf(node.id, parents) }))
}

/** 荔园社区居民委员会 → 荔园社区, 贤江社区 stays, 某某村村民委员会 → 某某村: what people say. */
export function shortNameOf(name: string): string {
  return name
    .replace(/(社区)?居民委员会$/, '社区')
    .replace(/(村)?(村民委员会|经济联合社)$/, '村')
    .replace(/村民委员会$/, '村')
}

function pathOf(id: string, parents: ReadonlyMap<string, string>): string[] {
  const path: string[] = []
  for (let above = parents.get(id); above; above = parents.get(above)) path.unshift(above)
  return path
}

export const seedOrganisations = (store: Store) => insertMissing(store, organisations, organisationTree())
