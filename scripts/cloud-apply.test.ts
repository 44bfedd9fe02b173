import { rmSync } from 'node:fs'
import { COLLECTIONS } from '../records/collections'
import { applyToCloud } from './cloud-apply'
import { CREDENTIALS, type ManagerEndpoint, startManagerEndpoint } from './wechat/endpoint/start-manager-endpoint'
import { filledConfig, filledFolder } from './wechat/testing/filled-folder'

const WRITES = /^(Create|Update|Modify|Delete|Batch)/
let cloud: ManagerEndpoint
let folder: string

beforeEach(async () => {
  Object.assign(process.env, CREDENTIALS)
  cloud = await startManagerEndpoint()
  folder = filledFolder()
})
afterEach(async () => {
  await cloud.close()
  rmSync(folder, { recursive: true })
  for (const name of Object.keys(CREDENTIALS)) delete process.env[name]
})

async function apply(wish: { isDry?: boolean } = {}): Promise<{ code: number; said: string }> {
  const lines: string[] = []
  const code = await applyToCloud({ folder, say: (line) => lines.push(line), ...wish })
  return { code, said: lines.join('\n') }
}
const writes = () => cloud.calls.filter((action) => WRITES.test(action))

describe('an empty environment', () => {
  test('gets every declared collection and index, closed to phones, and files that only their uploader writes', async () => {
    expect((await apply()).code).toBe(0)
    expect([...cloud.state.collections.keys()].sort()).toEqual(COLLECTIONS.map(({ name }) => name).sort())
    for (const { name, indexes } of COLLECTIONS) {
      const found = cloud.state.collections.get(name)!
      expect(found.acl).toBe('ADMINONLY')
      const keys = found.indexes.slice(1).map(({ Keys }) => Keys.map((key) => key.Name))
      expect(keys).toEqual(indexes.map((fields) => [...fields, '_id']))
    }
    expect(cloud.state.storage.AclTag).toBe('CUSTOM')
    expect(JSON.parse(cloud.state.storage.Rule!)).toEqual({ read: false, write: 'resource.openid == auth.openid' })
  })

  test('is left as it is by a preview, which says each step in words', async () => {
    const { code, said } = await apply({ isDry: true })
    expect(code).toBe(0)
    expect(writes()).toEqual([])
    expect(said).toContain('新建集合 cases')
    expect(said).toContain('集合 cases:禁止手机端直接读写')
    expect(said).toContain('集合 messages:新建索引 to_at(to、at、_id)')
    expect(said).toContain('什么都没有改')
  })
})

describe('an environment that has it all', () => {
  beforeEach(async () => {
    await apply()
    cloud.calls.length = 0
  })

  test('is told so and not written to', async () => {
    const { code, said } = await apply()
    expect([code, writes()]).toEqual([0, []])
    expect(said).toContain('都已就绪')
  })

  test('and lost one index gets that one back and nothing else', async () => {
    cloud.state.collections.get('messages')!.indexes.pop()
    const { said } = await apply()
    expect(writes()).toEqual(['UpdateTable'])
    expect(said).toContain('1/1 集合 messages:新建索引 to_at')
  })

  test('and had one collection opened is closed again', async () => {
    cloud.state.collections.get('persons')!.acl = 'READONLY'
    await apply()
    expect(writes()).toEqual(['ModifyDatabaseACL'])
    expect(cloud.state.collections.get('persons')!.acl).toBe('ADMINONLY')
  })

  test('with the same index by another name needs no second one', async () => {
    cloud.state.collections.get('messages')!.indexes[1]!.Name = 'made_by_hand'
    await apply()
    expect(writes()).toEqual([])
  })

  test('with an index of that name on other fields is not touched; a person is told', async () => {
    cloud.state.collections.get('messages')!.indexes[1]!.Keys = [{ Name: 'to', Direction: '1' }]
    const { code, said } = await apply()
    expect([code, writes()]).toEqual([1, []])
    expect(said).toContain('已有同名索引 to_at,但字段不一样')
  })

  test("keeps somebody else's collection, and says that it is there", async () => {
    cloud.state.collections.set('other_office', { acl: 'PRIVATE', indexes: [] })
    const { code, said } = await apply()
    expect([code, writes()]).toEqual([0, []])
    expect(said).toContain('other_office')
    expect(cloud.state.collections.get('other_office')!.acl).toBe('PRIVATE')
  })
})

describe('when something fails', () => {
  test('halfway, what was done stays done, and the next run goes on from there', async () => {
    cloud.failNext('UpdateTable', 'RequestLimitExceeded', 'too many')
    const first = await apply()
    expect(first.code).toBe(1)
    expect(first.said).toContain('过一会儿再运行')
    expect(cloud.state.collections.size).toBe(1)
    expect((await apply()).code).toBe(0)
    expect(cloud.state.collections.size).toBe(COLLECTIONS.length)
  })

  test('a wrong key is called a wrong key', async () => {
    process.env.TENCENTCLOUD_SECRETKEY = 'another'
    const { code, said } = await apply()
    expect(code).toBe(1)
    expect(said).toContain('腾讯云不认这对密钥')
    expect(cloud.state.collections.size).toBe(0)
  })

  test('without a key nothing is called', async () => {
    delete process.env.TENCENTCLOUD_SECRETKEY
    const { code, said } = await apply()
    expect([code, cloud.calls]).toEqual([1, []])
    expect(said).toContain('缺少腾讯云密钥')
  })

  test("an environment that is not this account's is not found", async () => {
    rmSync(folder, { recursive: true })
    folder = filledFolder({ ...filledConfig(), cloudEnv: 'another-1a2b3c' })
    const { code, said } = await apply()
    expect(code).toBe(1)
    expect(said).toContain('找不到这个云环境')
  })

  test('a file without the environment is refused before anything is called', async () => {
    rmSync(folder, { recursive: true })
    folder = filledFolder({ ...filledConfig(), cloudEnv: '填写:环境' })
    const { code, said } = await apply()
    expect([code, cloud.calls]).toEqual([1, []])
    expect(said).toContain('cloudEnv 还没填')
  })
})
