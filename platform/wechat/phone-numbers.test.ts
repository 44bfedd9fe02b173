import { type CloudbaseEndpoint, startCloudbaseEndpoint } from './endpoint/start-cloudbase-endpoint'
import { wechatPhoneNumbers } from './phone-numbers'

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

const ASKED = 'phonenumber.getPhoneNumber'
const numbers = wechatPhoneNumbers()
const gives = (purePhoneNumber: string, countryCode: string) => ({
  ...{ errcode: 0, errmsg: 'ok' },
  phone_info: { phoneNumber: purePhoneNumber, purePhoneNumber, countryCode, watermark: { timestamp: 1, appid: 'wx1' } },
})

describe("somebody's number, through WeChat's own SDK", () => {
  test('is what WeChat vouches for by the code of the tap, which alone is sent', async () => {
    endpoint.openApi.answer(ASKED, gives('13911112222', '86'))
    expect(await numbers.byCode('tap-1', 'o1')).toEqual({ number: '13911112222' })
    expect(endpoint.openApi.called).toEqual([{ name: ASKED, input: { code: 'tap-1' } }])
    expect(told).not.toHaveBeenCalled()
  })

  test.each([
    ['of another country', gives('61234567', '852')],
    ['that is no mobile one', gives('02012345678', '86')],
    ['that is not there', { errcode: 0, errmsg: 'ok' }],
  ])('is not taken where WeChat gives one %s', async (_, reply) => {
    endpoint.openApi.answer(ASKED, reply)
    expect(await numbers.byCode('tap-1', 'o1')).toEqual({ reason: 'abroad' })
  })

  test.each([
    ['a code that is used, too old or another app’s', 40029, 'spent', 0],
    ['too many calls in a minute', 45011, 'busy', 0],
    ['WeChat is busy', -1, 'busy', 0],
    ['set up with another app', 40013, 'not_here', 1],
    ['a code that is not documented', 48001, 'busy', 1],
  ])('%s (%p): %s', async (_, errcode, reason, lines) => {
    endpoint.openApi.answer(ASKED, { errcode, errmsg: 'no' })
    expect(await numbers.byCode('tap-1', 'o1')).toEqual({ reason })
    expect(told).toHaveBeenCalledTimes(lines)
  })

  test('a broken line is told apart from a spent code, so that it can be tried again', async () => {
    endpoint.openApi.breakLine(ASKED)
    expect(await numbers.byCode('tap-1', 'o1')).toEqual({ reason: 'busy' })
  })
})
