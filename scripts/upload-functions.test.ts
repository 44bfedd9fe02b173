import { rmSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { applyToCloud } from './cloud-apply'
import { CREDENTIALS, type ManagerEndpoint, startManagerEndpoint } from './wechat/endpoint/start-manager-endpoint'
import type { BuiltFunction } from './wechat/function-settings'
import { change, filledFolder } from './wechat/testing/filled-folder'

let cloud: ManagerEndpoint
let folder: string

beforeAll(async () => {
  Object.assign(process.env, CREDENTIALS)
  cloud = await startManagerEndpoint()
  folder = filledFolder()
  // The SDK tells of each upload on the console.
  jest.spyOn(console, 'log').mockImplementation(() => {})
})
afterAll(async () => {
  await cloud.close()
  rmSync(folder, { recursive: true })
  for (const name of Object.keys(CREDENTIALS)) delete process.env[name]
})

async function upload(): Promise<{ code: number; said: string; calls: string[] }> {
  cloud.calls.length = 0
  const lines: string[] = []
  const code = await applyToCloud({ folder, withFunctions: true, say: (line) => lines.push(line) })
  const calls = cloud.calls.filter((action) => /Function|Trigger/.test(action) && /^(Create|Update|Batch)/.test(action))
  return { code, said: lines.join('\n'), calls }
}
const notify = () => cloud.state.functions.get('notify')!

describe('uploading the functions, step by step', () => {
  test('a function that is not there is made with its code, memory, variables and timer', async () => {
    const { code, said, calls } = await upload()
    expect([code, calls]).toEqual([0, ['CreateFunction', 'BatchCreateTrigger']])
    expect(said).toContain('云函数 notify:新建并上传(256 MB、60 秒)')
    expect(said).toContain('云函数 notify 要用微信的接口。接口权限只有微信开发者工具上传才会登记')
    const { Runtime, MemorySize, Timeout, Triggers, Environment } = notify()
    expect({ Runtime, MemorySize, Timeout }).toEqual({ Runtime: 'Nodejs18.15', MemorySize: 256, Timeout: 60 })
    expect(Triggers).toEqual([{ TriggerName: 'tick', Type: 'timer', TriggerDesc: '0 * * * * * *' }])
    const variables = Object.fromEntries(Environment.Variables.map(({ Key, Value }) => [Key, Value]))
    expect(variables.DATA_KEYS).toMatch(/^2026a:.{44}$/)
    expect(JSON.parse(variables.WECHAT_TEMPLATES!).notice.fields.title).toBe('thing1')
    const files = unzipSync(Buffer.from(notify().code, 'base64'))
    expect(Object.keys(files).sort()).toEqual(['config.json', 'index.js', 'package.json'])
  })

  test('no word of a key is said', async () => {
    const { said } = await upload()
    expect(said).not.toContain('2026a')
  })

  test('the same build again uploads nothing', async () => {
    const { code, said, calls } = await upload()
    expect([code, calls]).toEqual([0, []])
    expect(said).toContain('都已就绪')
  })

  test('a new build uploads the code and marks it', async () => {
    change<BuiltFunction[]>(folder, 'dist/cloud-functions.json', ([of]) => {
      of!.sha256 = 'b2'.repeat(32)
    })
    expect((await upload()).calls).toEqual(['UpdateFunctionCode', 'UpdateFunctionConfiguration'])
    expect(notify().Description).toContain('b2b2')
    expect((await upload()).calls).toEqual([])
  })

  test('another memory alone changes the settings alone', async () => {
    change<BuiltFunction[]>(folder, 'dist/cloud-functions.json', ([of]) => {
      of!.memorySize = 512
    })
    expect((await upload()).calls).toEqual(['UpdateFunctionConfiguration'])
    expect(notify().MemorySize).toBe(512)
  })

  test('a timer that somebody took away comes back', async () => {
    notify().Triggers = []
    expect((await upload()).calls).toEqual(['BatchCreateTrigger'])
  })

  test('an upload that breaks off before its mark is done again', async () => {
    change<BuiltFunction[]>(folder, 'dist/cloud-functions.json', ([of]) => {
      of!.sha256 = 'c3'.repeat(32)
    })
    cloud.failNext('UpdateFunctionConfiguration', 'InternalError', 'busy')
    expect((await upload()).code).toBe(1)
    expect((await upload()).calls).toEqual(['UpdateFunctionCode', 'UpdateFunctionConfiguration'])
  })

  test('without keys no function is uploaded', async () => {
    rmSync(`${folder}/.data`, { recursive: true })
    const { code, said, calls } = await upload()
    expect([code, calls]).toEqual([1, []])
    expect(said).toContain('云函数 notify 还缺环境变量 DATA_KEYS')
  })
})
