import { setTimeout as sleep } from 'node:timers/promises'
import type { PlannedCollection, PlannedIndex } from '../cloud-plan'
import type { Cloud } from './open-cloud'
import type { Plan, Step } from './step'

/** What the service sends at once. */
const PAGE = 100
/** A collection that was just made may need a moment until it can be asked about. */
const TRIES = 20

type Described = Awaited<ReturnType<Cloud['database']['describeCollection']>>

/** What the database lacks of the plan. Nothing is ever dropped, and what is more than planned is only told. */
export async function planDatabase(
  cloud: Cloud,
  envId: string,
  planned: readonly PlannedCollection[],
  waitMs = 500,
): Promise<Plan> {
  const plan: Plan = { steps: [], notes: [], problems: [] }
  const present = await listCollections(cloud)
  for (const collection of planned) {
    const isThere = present.has(collection.name)
    const found = isThere ? await cloud.database.describeCollection(collection.name) : undefined
    if (!isThere) plan.steps.push(createCollection(cloud, collection.name, waitMs))
    if (!isThere || (await readAcl(cloud, envId, collection.name)) !== collection.acl) {
      plan.steps.push(denyClients(cloud, envId, collection))
    }
    const { missing, clashing } = compareIndexes(found, collection.indexes)
    for (const index of missing) plan.steps.push(createIndex(cloud, collection.name, index))
    for (const { name } of clashing) {
      plan.problems.push(
        `集合 ${collection.name} 里已有同名索引 ${name},但字段不一样。没有动它;请在云开发控制台核对后删除旧的,再运行一次。`,
      )
    }
  }
  const names = new Set(planned.map(({ name }) => name))
  const others = [...present].filter((name) => !names.has(name))
  if (others.length > 0) plan.notes.push(`环境里还有不属于本系统的集合:${others.join('、')}。没有动它们。`)
  return plan
}

async function listCollections(cloud: Cloud): Promise<Set<string>> {
  const names: string[] = []
  for (let offset = 0; ; offset += PAGE) {
    const { Collections } = await cloud.database.listCollections({ MgoLimit: PAGE, MgoOffset: offset })
    names.push(...Collections.map(({ CollectionName }) => CollectionName))
    if (Collections.length < PAGE) return new Set(names)
  }
}

const keysOf = (fields: readonly object[]) =>
  (fields as { Name: string; Direction?: string }[])
    .map(({ Name, Direction }) => `${Name} ${Direction ?? '1'}`)
    .join(',')
const plannedKeys = ({ fields }: PlannedIndex) => keysOf(fields.map((Name) => ({ Name, Direction: '1' })))

/** An index counts by its fields; its name is whoever made it's own affair. */
function compareIndexes(found: Described | undefined, planned: readonly PlannedIndex[]) {
  const present = found?.Indexes ?? []
  const keys = new Set(present.map(({ Keys }) => keysOf(Keys)))
  const absent = planned.filter((index) => !keys.has(plannedKeys(index)))
  const isTaken = ({ name }: PlannedIndex) => present.some(({ Name }) => Name === name)
  return { missing: absent.filter((index) => !isTaken(index)), clashing: absent.filter(isTaken) }
}

const createCollection = (cloud: Cloud, name: string, waitMs: number): Step => ({
  words: `新建集合 ${name}`,
  async run() {
    await cloud.database.createCollection(name)
    for (let tried = 1; !(await cloud.database.checkCollectionExists(name)).Exists; tried += 1) {
      if (tried === TRIES) throw new Error(`集合 ${name} 建好后一直查不到,请过几分钟再运行一次。`)
      await sleep(waitMs)
    }
  },
})

const readAcl = async (cloud: Cloud, EnvId: string, CollectionName: string): Promise<string> =>
  (await acl(cloud, 'DescribeDatabaseACL', { EnvId, CollectionName })).AclTag ?? ''

const denyClients = (cloud: Cloud, EnvId: string, { name, acl: AclTag }: PlannedCollection): Step => ({
  words: `集合 ${name}:禁止手机端直接读写`,
  async run() {
    await acl(cloud, 'ModifyDatabaseACL', { EnvId, CollectionName: name, AclTag })
  },
})

const acl = (cloud: Cloud, Action: string, Param: object): Promise<{ AclTag?: string }> =>
  cloud.commonService('tcb').call({ Action, Param })

const createIndex = (cloud: Cloud, collection: string, index: PlannedIndex): Step => ({
  words: `集合 ${collection}:新建索引 ${index.name}(${index.fields.join('、')})`,
  async run() {
    const MgoIndexKeys = index.fields.map((Name) => ({ Name, Direction: '1' }))
    await cloud.database.updateCollection(collection, {
      CreateIndexes: [{ IndexName: index.name, MgoKeySchema: { MgoIndexKeys, MgoIsUnique: false } }],
    })
  },
})
