import { COLLECTIONS } from '../../../records/collections'
import { type PlannedCollection, plannedCollections } from '../cloud-plan'
import { type Finding, missing, note } from './finding'

/** By WeChat's page "Resource Quota": of an environment, and of a collection (its own `_id` counts). */
const MOST_COLLECTIONS = 100
const MOST_INDEXES = 20
/** MongoDB's, which the database is modelled on. */
const MOST_FIELDS = 32
const LONGEST_NAME = 120

/** What the database must hold, against what an environment can. */
export function checkDatabase(planned: readonly PlannedCollection[] = plannedCollections()): Finding[] {
  const found: Finding[] = []
  if (planned.length > MOST_COLLECTIONS) {
    found.push(missing(`要建 ${planned.length} 个集合,一个云环境最多 ${MOST_COLLECTIONS} 个。`))
  } else if (planned.length > MOST_COLLECTIONS * 0.9) {
    found.push(note(`要建 ${planned.length} 个集合,快到一个云环境的上限 ${MOST_COLLECTIONS} 个了。`))
  }
  for (const { name, indexes } of planned) {
    if (indexes.length + 1 > MOST_INDEXES) {
      found.push(missing(`集合 ${name} 有 ${indexes.length + 1} 个索引,一个集合最多 ${MOST_INDEXES} 个。`))
    }
    const names = indexes.map((index) => index.name)
    if (new Set(names).size < names.length) found.push(missing(`集合 ${name} 有两个索引同名。`))
    for (const index of indexes) {
      if (index.fields.length > MOST_FIELDS) found.push(missing(`集合 ${name} 的索引 ${index.name} 字段太多。`))
      if (index.name.length > LONGEST_NAME) found.push(missing(`集合 ${name} 的索引名太长:${index.name}。`))
      if (arraysIn(name, index.fields) > 1)
        found.push(missing(`集合 ${name} 的索引 ${index.name} 有两个数组字段,建不了。`))
    }
  }
  return found
}

function arraysIn(collection: string, fields: readonly string[]): number {
  const kinds = COLLECTIONS.find(({ name }) => name === collection)?.fields ?? {}
  return fields.filter((field) => kinds[field] === 'array').length
}
