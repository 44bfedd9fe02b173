import { type CloudbaseEndpoint, startCloudbaseEndpoint } from './endpoint/start-cloudbase-endpoint'
import { wechatMiniCodes } from './mini-codes'

let endpoint: CloudbaseEndpoint
let told: jest.SpyInstance
beforeAll(async () => {
  endpoint = await startCloudbaseEndpoint()
  Object.assign(process.env, endpoint.environment)
})
afterAll(() => endpoint.close())
beforeEach(() => {
  endpoint.openApi.reset()
  told = jest.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => jest.restoreAllMocks())

const ASKED = 'wxacode.getUnlimited'
const draw = () => wechatMiniCodes.draw('packages/notice/read/index', '01JB')

describe("a page's code, through WeChat's own SDK", () => {
  test('is WeChat’s picture, for the page and the scene that were asked for', async () => {
    expect(await draw()).toMatchObject({ state: 'drawn', contentType: 'image/jpeg', bytes: expect.any(Buffer) })
    const input = { page: 'packages/notice/read/index', scene: '01JB', width: 860 }
    expect(endpoint.openApi.called).toEqual([{ name: ASKED, input }])
    expect(told).not.toHaveBeenCalled()
  })

  test.each([
    ['a page that is not released yet', 41030, 'unpublished', 0],
    ['too many in a minute', 45009, 'later', 0],
    ['WeChat is busy', -1, 'later', 0],
    ['a scene that can’t be, a fault of ours', 40129, 'later', 1],
  ])('%s (%p): %s', async (_, errcode, state, lines) => {
    endpoint.openApi.answer(ASKED, { errcode, errmsg: 'no' })
    expect(await draw()).toEqual({ state })
    expect(told).toHaveBeenCalledTimes(lines)
  })

  test('a broken line, and a picture without a byte, are told as later', async () => {
    endpoint.openApi.breakLine(ASKED)
    expect(await draw()).toEqual({ state: 'later' })
    endpoint.openApi.answer(ASKED, Buffer.alloc(0))
    expect(await draw()).toEqual({ state: 'later' })
  })
})
