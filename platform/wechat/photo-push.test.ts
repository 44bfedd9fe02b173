import { type District, openDistrict, raise } from '../../local/testing/open-district'
import { type CloudbaseEndpoint, startCloudbaseEndpoint } from './endpoint/start-cloudbase-endpoint'
import { serveOnWechat } from './serve-on-wechat'

let endpoint: CloudbaseEndpoint
let district: District
let caseId: string
const push = (more: object) => ({ MsgType: 'event', Event: 'wxa_media_check', version: 2, trace_id: 't1', ...more })
const main = (event: object) => serveOnWechat({ operations: [], timers: [] }, () => district.ports)({ ...event })
const shown = async (persona = 'worker-li') =>
  (await district.as(persona, 'case.view-case', { caseId })).photos.map(({ url, check }) => [url !== '', check])

beforeAll(async () => {
  endpoint = await startCloudbaseEndpoint()
  Object.assign(process.env, endpoint.environment)
})
afterAll(() => endpoint.close())
beforeEach(async () => {
  district = await openDistrict()
  district.ports.contentSafety.photo = { state: 'held', traceId: 't1' }
  caseId = await raise(district, { photos: [district.ports.files.put('photo-0001', {})] })
})
afterEach(async () => {
  for (const name of ['WX_CONTEXT_KEYS', 'WX_OPENID', 'TCB_SOURCE']) delete process.env[name]
  await district.close()
})

describe('what WeChat pushes about a photo', () => {
  test.each([
    ['pass', [true, undefined]],
    ['risky', [false, 'refused']],
    ['review', [false, 'checking']],
  ])('%s', async (suggest, seen) => {
    expect(await shown()).toEqual([[false, 'checking']])
    expect(await main(push({ result: { suggest, label: 100 } }))).toBe('success')
    expect(await shown()).toEqual([seen])
  })

  test('it could not look: nothing is decided, and it is asked again', async () => {
    expect(await main(push({ errcode: -1008, errmsg: 'download' }))).toBe('success')
    expect(await shown()).toEqual([[false, 'checking']])
    district.ports.contentSafety.photo = { state: 'passed' }
    district.ports.clock.advance(0.6)
    await district.tick()
    expect(await shown()).toEqual([[true, undefined]])
  })

  test('a trace that nobody waits for changes nothing, and a second verdict neither', async () => {
    await main(push({ trace_id: 't2', result: { suggest: 'pass' } }))
    expect(await shown()).toEqual([[false, 'checking']])
    await main(push({ result: { suggest: 'risky' } }))
    await main(push({ result: { suggest: 'pass' } }))
    expect(await shown()).toEqual([[false, 'refused']])
  })

  test('from a phone it is a call like any other, and no such operation', async () => {
    Object.assign(process.env, { WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: 'o1', TCB_SOURCE: 'wx_client' })
    expect(await main(push({ result: { suggest: 'pass' } }))).toMatchObject({ error: { code: 'unknown_operation' } })
    expect(await shown()).toEqual([[false, 'checking']])
  })
})
