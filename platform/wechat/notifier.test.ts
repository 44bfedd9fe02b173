import type { Notice } from '../ports/notifier'
import { type CloudbaseEndpoint, startCloudbaseEndpoint } from './endpoint/start-cloudbase-endpoint'
import { readTemplates, wechatNotifier } from './notifier'

const setUp = (fields: object) => readTemplates(JSON.stringify({ notice: { id: 'T1', fields } }))
const templates = setUp({ title: 'thing1', text: 'thing2', at: 'time3' })
const notice: Notice = {
  ...{ openid: 'o1', template: 'notice', page: 'packages/notice/read/index?broadcastId=b1' },
  words: {
    title: '医保缴费',
    text: '十二月底前交明年的医保,带身份证到社区,也可以在手机上办',
    at: '2026-03-02T01:05:00Z',
  },
}
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

/** What WeChat was asked to put into the template's fields. */
async function sentWith(fields: object, words: Partial<Notice['words']> = {}) {
  await wechatNotifier(setUp(fields)).send({ ...notice, words: { ...notice.words, ...words } })
  const data = endpoint.openApi.called.at(-1)?.input.data as Record<string, { value: string }>
  return Object.values(data).map(({ value }) => value)
}

describe("a message through WeChat's own SDK", () => {
  test('carries its words cut to what each field holds, and the page behind the tap', async () => {
    expect(await wechatNotifier(templates).send(notice)).toBe('sent')
    const data = {
      thing1: { value: '医保缴费' },
      thing2: { value: '十二月底前交明年的医保,带身份证到社区…' },
      time3: { value: '2026年3月2日 09:05' },
    }
    expect(endpoint.openApi.called).toEqual([
      {
        name: 'subscribeMessage.send',
        input: {
          ...{ touser: 'o1', template_id: 'T1', page: notice.page, data },
          miniprogram_state: 'formal',
          lang: 'zh_CN',
        },
      },
    ])
  })

  test.each([
    [43101, 'no_consent'],
    [43107, 'refused'],
    [43116, 'refused'],
    [40003, 'unreachable'],
    [-1, 'busy'],
    [45009, 'busy'],
    [40001, 'busy'],
    [42001, 'busy'],
    [47003, 'failed'],
    [40037, 'failed'],
    [41030, 'failed'],
    [45168, 'failed'],
    [43108, 'failed'],
    [99999, 'unsure'],
  ])('WeChat’s code %p is %s', async (errcode, outcome) => {
    endpoint.openApi.answer('subscribeMessage.send', { errcode, errmsg: 'no' })
    expect(await wechatNotifier(templates).send(notice)).toBe(outcome)
    expect(endpoint.openApi.called).toHaveLength(1)
  })

  test('a broken line may have carried it, so it is never sent again', async () => {
    endpoint.openApi.breakLine('subscribeMessage.send')
    expect(await wechatNotifier(templates).send(notice)).toBe('unsure')
    expect(endpoint.openApi.called).toHaveLength(1)
  })

  test('a kind that is not set up is told to nobody', async () => {
    expect(await wechatNotifier({}).send(notice)).toBe('no_consent')
    expect(endpoint.openApi.called).toEqual([])
    expect(() => readTemplates('{"weather":{"id":"T","fields":{}}}')).toThrow('weather')
  })
})

describe('what each kind of field holds', () => {
  test('thing: 20 characters, and no half of one', async () => {
    expect(await sentWith({ title: 'thing1' }, { title: '字'.repeat(20) })).toEqual(['字'.repeat(20)])
    expect(await sentWith({ title: 'thing1' }, { title: `${'字'.repeat(18)}😀😀` })).toEqual([`${'字'.repeat(18)}…`])
    expect(await sentWith({ title: 'thing1' }, { title: ' \n ' })).toEqual(['-'])
  })

  test('name: 10 of Chinese, 20 of letters; phrase: 5, Chinese alone', async () => {
    expect(await sentWith({ title: 'name1' }, { title: '黄埔街道党群服务中心办公室' })).toEqual([
      '黄埔街道党群服务中心',
    ])
    expect(await sentWith({ title: 'name1' }, { title: 'abcdefghijklmnopqrstuvwxyz' })).toEqual([
      'abcdefghijklmnopqrst',
    ])
    expect(await sentWith({ title: 'phrase1' }, { title: '第3次 提醒:请确认答复' })).toEqual(['第次提醒请'])
    expect(await sentWith({ title: 'phrase1' }, { title: 'ABC' })).toEqual(['通知'])
  })

  test('date: the day of the district', async () => {
    expect(await sentWith({ at: 'date1' }, { at: '2026-03-02T17:00:00Z' })).toEqual(['2026年3月3日'])
  })

  test.each(['number1', 'letter1', 'symbol1', 'character_string1', 'amount1', 'phone_number1', 'car_number1', 'thing'])(
    '%s takes no sentence, and is refused when it is set up',
    (field) => {
      expect(() => setUp({ title: field })).toThrow(field)
    },
  )
})
