import type { CloudState } from './cloud-state'
import { Refusal } from './refusal'

interface Posted {
  TableName: string
  CollectionName: string
  AclTag: string
  Rule?: string
  MgoLimit: number
  MgoOffset: number
  CreateIndexes?: {
    IndexName: string
    MgoKeySchema: { MgoIndexKeys: { Name: string; Direction: string }[]; MgoIsUnique: boolean }
  }[]
  DropIndexes?: unknown
}
type Action = (state: CloudState, posted: Posted) => object

const ID_INDEX = { Name: '_id_', Unique: true, Keys: [{ Name: '_id', Direction: '1' }] }

function collection({ collections }: CloudState, name: string) {
  const found = collections.get(name)
  if (!found) throw new Refusal('ResourceNotFound', `Db or Table not exist: ${name}`)
  return found
}

/** Collections, indexes and rules. Nothing that drops anything is understood. */
export const DATABASE_ACTIONS: Record<string, Action> = {
  ListTables: ({ collections }, { MgoLimit, MgoOffset }) => {
    const names = [...collections.keys()].slice(MgoOffset, MgoOffset + MgoLimit)
    const Tables = names.map((TableName) => ({ TableName }))
    return { Tables: Tables.length > 0 ? Tables : null, Pager: { Total: collections.size } }
  },
  CreateTable: ({ collections }, { TableName }) => {
    if (collections.has(TableName)) throw new Refusal('ResourceInUse', `Table exist: ${TableName}`)
    // A new collection is open to its writers, so that forgetting the rule would show.
    collections.set(TableName, { acl: 'PRIVATE', indexes: [ID_INDEX] })
    return {}
  },
  DescribeTable: (state, { TableName }) => {
    const { indexes } = collection(state, TableName)
    return { IndexNum: indexes.length, Indexes: indexes }
  },
  UpdateTable: (state, { TableName, CreateIndexes = [], DropIndexes }) => {
    if (DropIndexes) throw new Refusal('InvalidParameter', 'this stand-in drops nothing')
    const { indexes } = collection(state, TableName)
    for (const { IndexName, MgoKeySchema } of CreateIndexes) {
      if (indexes.some(({ Name }) => Name === IndexName))
        throw new Refusal('ResourceInUse', `Index exist: ${IndexName}`)
      indexes.push({ Name: IndexName, Unique: MgoKeySchema.MgoIsUnique, Keys: MgoKeySchema.MgoIndexKeys })
    }
    return {}
  },
  DescribeDatabaseACL: (state, { CollectionName }) => ({ AclTag: collection(state, CollectionName).acl }),
  ModifyDatabaseACL: (state, { CollectionName, AclTag }) => {
    if (!['READONLY', 'PRIVATE', 'ADMINWRITE', 'ADMINONLY'].includes(AclTag)) {
      throw new Refusal('InvalidParameter', `AclTag ${AclTag}`)
    }
    collection(state, CollectionName).acl = AclTag
    return {}
  },
  DescribeStorageSafeRule: ({ storage }) => storage,
  ModifyStorageSafeRule: (state, { AclTag, Rule }) => {
    state.storage = { AclTag, ...(Rule ? { Rule } : {}) }
    return {}
  },
}
