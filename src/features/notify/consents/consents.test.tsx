import { screen } from '@testing-library/react'
import type { DataOf } from '../../../../contract/operations'
import { session } from '../../../api/session'
import { at, isThere, open, settle, tap } from '../../../testing/at-screen'
import { resetPhone } from '../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { Consents } from './consents'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)
jest.mock('../../../api/ask-to-tell', () => ({
  askToTell: async ([asked]: { template: string }[]) => [{ template: asked?.template, word: 'accept' }],
}))

type Consent = DataOf<'notify.view-consents'>['templates'][number]
let templates: Consent[] = []

beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'chen', name: '陈' } })
  templates = [
    { template: 'case_progress', name: '办理进度提醒', templateId: 'wx-1', left: 2, refused: false },
    { template: 'notice', name: '重要通知提醒', templateId: 'wx-2', left: 0, refused: true },
    { template: 'reply', name: '回复提醒', templateId: 'wx-3', left: 0, refused: false },
  ]
  answer('notify.view-consents', () => ({ templates }))
  answer('notify.keep-consents', ({ said }: { said: { template: string }[] }) => {
    templates = templates.map((one) => (one.template === said[0]?.template ? { ...one, left: one.left + 1 } : one))
    return { kept: 1 }
  })
  answer('notify.drop-consents', ({ template }: { template: string }) => {
    templates = templates.map((one) => (one.template === template ? { ...one, left: 0, refused: true } : one))
    return { template }
  })
})
async function openConsents() {
  open(<Consents />)
  await settle()
}

test('each kind says in plain words what it is about and how many messages are left', async () => {
  await openConsents()
  expect(at('consent-case_progress').textContent).toContain('您反映的事有人办了')
  expect(at('left-case_progress').textContent).toBe('✓ 还能发 2 条')
  expect(at('left-notice').textContent).toBe('您说过不要,现在不会发')
  expect(at('left-reply').textContent).toBe('一条也没有了,现在不会发')
})

test('one consent more is one message more', async () => {
  await openConsents()
  await tap('again-reply')
  await settle()
  expect(at('left-reply').textContent).toBe('✓ 还能发 1 条')
  expect(at('again-reply-told').textContent).toContain('又多了一条')
  expect(at('left-case_progress').textContent).toBe('✓ 还能发 2 条')
})

test('no more of a kind: nothing is left of it, and nothing is left to drop', async () => {
  await openConsents()
  expect(isThere('drop-reply')).toBe(false)
  await tap('drop-case_progress')
  await settle()
  const dropped = backend.arrived.filter(({ operation }) => operation === 'notify.drop-consents')
  expect(dropped.map(({ input }) => input)).toEqual([{ template: 'case_progress' }])
  expect(at('left-case_progress').textContent).toBe('您说过不要,现在不会发')
  expect(isThere('drop-case_progress')).toBe(false)
})

test('a page that cannot be read says so, and comes with the next try', async () => {
  answer('notify.view-consents', () => {
    throw refusal('unavailable')
  })
  await openConsents()
  expect(screen.getByText(refusal('unavailable').message)).toBeTruthy()
  answer('notify.view-consents', () => ({ templates }))
  await tap('try-again')
  expect(isThere('consent-notice')).toBe(true)
})
