import type { DataOf } from '../../contract/operations'
import { session } from '../api/session'
import { at, isThere, open, settle, tap } from '../testing/at-screen'
import { resetPhone } from '../testing/phone'
import { answer, backend, refusal, resetBackend } from '../testing/stand-in-backend'
import { TellMeButton } from './tell-me-button'

jest.mock('../api/send', () => require('../testing/stand-in-backend').door)
let mockSays: unknown = 'nowhere'
const mockAsked: unknown[] = []
jest.mock('../api/ask-to-tell', () => ({
  askToTell: async (askable: unknown) => {
    mockAsked.push(askable)
    return mockSays
  },
}))

type Consent = DataOf<'notify.view-consents'>['templates'][number]
const consent: Consent = {
  ...{ template: 'case_progress', name: '办理进度提醒', templateId: 'wx-progress', left: 0, refused: false },
}
const kept = () => backend.arrived.filter(({ operation }) => operation === 'notify.keep-consents')

beforeEach(() => {
  resetPhone()
  resetBackend()
  mockAsked.length = 0
  session.set({ token: 't', expiresAt: '', person: { id: 'chen', name: '陈' } })
  answer('notify.view-consents', () => ({ templates: [consent] }))
  answer('notify.keep-consents', () => ({ kept: 1 }))
})

async function askFor(says: unknown): Promise<void> {
  mockSays = says
  open(
    <TellMeButton id="tell" template="case_progress" about="有进展了。" agreed="好。" instead="在“通知”里看。">
      微信告诉我
    </TellMeButton>,
  )
  await settle()
}

test('why it is asked, and that one tap is one message, is said before the tap', async () => {
  await askFor('nowhere')
  expect(at('tell-why').textContent).toBe('有进展了。点一次同意,微信给您发一条。')
  expect(mockAsked).toEqual([])
})

test('WeChat is asked for this template, and its yes is kept', async () => {
  await askFor([{ template: 'case_progress', word: 'accept' }])
  await tap('tell')
  expect(mockAsked).toEqual([[{ template: 'case_progress', templateId: 'wx-progress' }]])
  expect(kept().map(({ input }) => input)).toEqual([{ said: [{ template: 'case_progress', word: 'accept' }] }])
  expect(at('tell-told').textContent).toBe('✓ 好。')
  expect(at('tell').textContent).toBe('再要一条')
})

test('a no is kept too, and takes nothing away', async () => {
  await askFor([{ template: 'case_progress', word: 'reject' }])
  await tap('tell')
  expect(kept()).toHaveLength(1)
  expect(at('tell-told').textContent).toBe('没关系。在“通知”里看。')
})

test('in a browser there is no WeChat to ask: where it can be read is said', async () => {
  await askFor('nowhere')
  await tap('tell')
  expect(kept()).toHaveLength(0)
  expect(at('tell-told').textContent).toBe('要微信提醒,请用微信打开。在“通知”里看。')
})

test('messages that are switched off in WeChat: how to switch them on', async () => {
  await askFor('switched_off')
  await tap('tell')
  expect(at('tell-told').textContent).toContain('点右上角“···”,再点“设置”')
})

test('a consent without a signal waits on the phone', async () => {
  await askFor([{ template: 'case_progress', word: 'accept' }])
  backend.online = false
  await tap('tell')
  expect(at('outcome').textContent).toContain('有信号时自动送出')
})

test('a yes that was not kept does not count as one', async () => {
  answer('notify.keep-consents', () => {
    throw refusal('unavailable')
  })
  await askFor([{ template: 'case_progress', word: 'accept' }])
  await tap('tell')
  expect(isThere('tell-told')).toBe(false)
  expect(at('outcome').textContent).toBe(refusal('unavailable').message)
})

test('where the templates cannot be read nothing is asked, and it can be tried again', async () => {
  answer('notify.view-consents', () => {
    throw refusal('unavailable')
  })
  await askFor('nowhere')
  await tap('tell')
  expect(mockAsked).toEqual([])
  expect(at('tell-told').textContent).toContain('可以再点一次')
})
