import type { Notice } from '../ports/notifier'
import { readTemplates, wechatNotifier } from './notifier'

const templates = readTemplates(
  JSON.stringify({ notice: { id: 'T1', fields: { title: 'thing1', text: 'thing2', at: 'time3' } } }),
)
const notice: Notice = {
  ...{ openid: 'o1', template: 'notice', page: 'packages/notice/read/index?broadcastId=b1' },
  words: {
    title: '医保缴费',
    text: '十二月底前交明年的医保,带身份证到社区,也可以在手机上办',
    at: '2026-03-02T01:05:00Z',
  },
}
const quiet = () => jest.spyOn(console, 'error').mockImplementation(() => undefined)
afterEach(() => jest.restoreAllMocks())

/** What comes of WeChat's reply with this code. */
const outcomeOf = async (errCode: number | undefined) => {
  quiet()
  const broken = () => Promise.reject(Object.assign(new Error('no'), errCode === undefined ? {} : { errCode }))
  return wechatNotifier(templates, broken).send(notice)
}

describe('a message through WeChat', () => {
  test('carries its words cut to what each field holds, and the page behind the tap', async () => {
    const asked: Record<string, unknown>[] = []
    const notifier = wechatNotifier(templates, async (message) => void asked.push(message as never))
    expect(await notifier.send(notice)).toBe('sent')
    expect(asked).toEqual([
      expect.objectContaining({
        ...{ touser: 'o1', templateId: 'T1', page: notice.page },
        data: {
          thing1: { value: '医保缴费' },
          thing2: { value: '十二月底前交明年的医保,带身份证到社区…' },
          time3: { value: '2026-03-02 09:05' },
        },
      }),
    ])
  })

  test.each([
    [43101, 'no_consent'],
    [43107, 'refused'],
    [40003, 'unreachable'],
    [-1, 'busy'],
    [45009, 'busy'],
    [47003, 'failed'],
    [40037, 'failed'],
    [41030, 'failed'],
    [99999, 'unsure'],
    [undefined, 'unsure'],
  ])('WeChat’s code %p is %s', async (code, outcome) => {
    expect(await outcomeOf(code)).toBe(outcome)
  })

  test('a kind that is not set up is told to nobody', async () => {
    expect(await wechatNotifier({}, async () => undefined).send(notice)).toBe('no_consent')
    expect(() => readTemplates('{"weather":{"id":"T","fields":{}}}')).toThrow('weather')
  })
})
