import { rmSync } from 'node:fs'
import { type CloudbaseEndpoint, startCloudbaseEndpoint } from '../platform/wechat/endpoint/start-cloudbase-endpoint'
import { openCloudbaseStore } from '../platform/wechat/store/open-cloudbase-store'
import { organisations } from '../records/organisation'
import { fillCloud } from './cloud-fill'
import { filledConfig, filledFolder } from './wechat/testing/filled-folder'

let endpoint: CloudbaseEndpoint
let folder: string
let before: NodeJS.ProcessEnv

beforeEach(async () => {
  before = { ...process.env }
  endpoint = await startCloudbaseEndpoint()
  Object.assign(process.env, endpoint.environment)
  folder = filledFolder()
})
afterEach(async () => {
  await endpoint.close()
  rmSync(folder, { recursive: true })
  process.env = before
})

async function fill(wish: { isDry?: boolean; withBranches?: boolean } = {}): Promise<{ code: number; said: string }> {
  const lines: string[] = []
  const code = await fillCloud({ folder, serviceUrl: endpoint.url, say: (line) => lines.push(line), ...wish })
  return { code, said: lines.join('\n') }
}
const store = () => openCloudbaseStore({ env: 'test-env', serviceUrl: endpoint.url, ...endpoint.credentials }).store
const count = () => store().count(organisations, {})

describe('an empty environment', () => {
  test('gets the district, its streets, communities and departments, and none of the made-up branches', async () => {
    const { code, said } = await fill()
    expect([code, said]).toEqual([0, expect.stringContaining('✓ 放进了')])
    expect(await store().get(organisations, '440112')).toMatchObject({ kind: 'district', path: [] })
    expect(await store().get(organisations, '440112001010')).toMatchObject({ path: ['440112', '440112001'] })
    expect(endpoint.openTransactions()).toBe(0)
    const rows = (await store().find(organisations, { where: {}, limit: 1000 })).rows
    expect(rows.filter(({ kind }) => kind === 'street').length).toBeGreaterThanOrEqual(16)
    expect(rows.filter(({ kind }) => kind === 'branch')).toEqual([])
  })

  test('gets the branches where they are asked for', async () => {
    await fill({ withBranches: true })
    const { rows } = await store().find(organisations, { where: {}, limit: 1000 })
    expect(rows.filter(({ kind }) => kind === 'branch').length).toBeGreaterThan(0)
  })

  test('is left empty by a preview', async () => {
    const { code, said } = await fill({ isDry: true })
    expect([code, said]).toEqual([0, expect.stringContaining('什么都没有改')])
    expect(await count()).toBe(0)
  })
})

test('what a district renamed since stays so, and only what is missing is added', async () => {
  await fill()
  const all = await count()
  const street = await store().get(organisations, '440112001')
  await store().transact(async (tx) => {
    await tx.get(organisations, '440112001')
    await tx.put(organisations, { ...street!, shortName: '老黄埔' })
    const gone = await tx.get(organisations, '440112002')
    await tx.remove(organisations, '440112002', gone!.version)
  })
  expect((await fill()).said).toContain('放进了 1 个组织')
  expect(await count()).toBe(all)
  expect((await store().get(organisations, '440112001'))!.shortName).toBe('老黄埔')
  expect((await fill()).said).toContain('没有要做的')
})

describe('it says what to do', () => {
  test('without a key', async () => {
    delete process.env.TENCENTCLOUD_SECRETKEY
    expect(await fill()).toEqual({ code: 1, said: expect.stringContaining('npm run cloud:fill') })
  })

  test('where the environment is not filled in', async () => {
    rmSync(folder, { recursive: true })
    folder = filledFolder({ ...filledConfig(), cloudEnv: '填写:环境' })
    expect(await fill()).toEqual({ code: 1, said: expect.stringContaining('cloudEnv 还没填') })
  })
})
