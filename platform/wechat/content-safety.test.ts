import { wechatContentSafety as safety } from './content-safety'
import { type CloudbaseEndpoint, startCloudbaseEndpoint } from './endpoint/start-cloudbase-endpoint'

let endpoint: CloudbaseEndpoint
beforeAll(async () => {
  endpoint = await startCloudbaseEndpoint()
  Object.assign(process.env, endpoint.environment)
})
afterAll(() => endpoint.close())
beforeEach(() => {
  endpoint.openApi.reset()
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => jest.restoreAllMocks())
const suggest = (word: string) => ({ errcode: 0, errmsg: 'ok', result: { suggest: word, label: 100 } })

describe("a text before WeChat's check, through its own SDK", () => {
  test.each([
    ['pass', 'passed'],
    ['review', 'held'],
    ['risky', 'refused'],
  ])('WeChat’s %s is %s', async (word, verdict) => {
    endpoint.openApi.answer('security.msgSecCheck', suggest(word))
    expect(await safety.checkText('路灯坏了', 'o1')).toBe(verdict)
    expect(endpoint.openApi.called).toEqual([
      { name: 'security.msgSecCheck', input: { version: 2, scene: 2, openid: 'o1', content: '路灯坏了' } },
    ])
  })

  test.each([
    ['the writer was not here within two hours', 61010, 'held'],
    ['too many questions this minute', 45009, 'held'],
    ['too many questions of one kind', 44991, 'held'],
    ['WeChat is busy', -1, 'held'],
    ['told by its code that it may not be shown', 87014, 'refused'],
  ])('%s (%p): %s', async (_why, errcode, verdict) => {
    endpoint.openApi.answer('security.msgSecCheck', { errcode, errmsg: 'no' })
    expect(await safety.checkText('路灯坏了', 'o1')).toBe(verdict)
  })

  test('a broken line holds it', async () => {
    endpoint.openApi.breakLine('security.msgSecCheck')
    expect(await safety.checkText('路灯坏了', 'o1')).toBe('held')
  })

  test('a long one is refused for what stands at its end', async () => {
    endpoint.openApi.answer('security.msgSecCheck', ({ content }) =>
      suggest(String(content).includes('赌博') ? 'risky' : 'pass'),
    )
    expect(await safety.checkText(`${'字'.repeat(6000)}赌博`, 'o1')).toBe('refused')
    expect(endpoint.openApi.called.length).toBe(3)
  })
})

describe('a photo before it', () => {
  test('is asked for by its address, and its verdict comes later by a trace', async () => {
    const verdict = await safety.checkPhoto('https://x/1.jpg', 'o1')
    expect(verdict).toEqual({ state: 'held', traceId: expect.stringMatching(/^trace-/) })
    const input = { version: 2, scene: 2, openid: 'o1', media_url: 'https://x/1.jpg', media_type: 2 }
    expect(endpoint.openApi.called).toEqual([{ name: 'security.mediaCheckAsync', input }])
  })

  test.each([61010, 45009, 44991, -1])('WeChat’s code %p holds it, and no verdict will come', async (errcode) => {
    endpoint.openApi.answer('security.mediaCheckAsync', { errcode, errmsg: 'no' })
    expect(await safety.checkPhoto('https://x/1.jpg', 'o1')).toEqual({ state: 'held' })
  })

  test('a broken line holds it too', async () => {
    endpoint.openApi.breakLine('security.mediaCheckAsync')
    expect(await safety.checkPhoto('https://x/1.jpg', 'o1')).toEqual({ state: 'held' })
  })
})
