import { act } from '@testing-library/react'
import { session } from '../../../api/session'
import { at, isThere, open, settle, tap, type } from '../../../testing/at-screen'
import { buildCase } from '../../../testing/build-case'
import { guideLine } from '../../../testing/build-guide'
import { phone, resetPhone } from '../../../testing/phone'
import { answer, backend, resetBackend } from '../../../testing/stand-in-backend'
import { Demands } from '../detail/demands'
import { AnswerForm } from './answer-form'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

const pause = () => act(() => new Promise((quiet) => setTimeout(quiet, 450)))
beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'li', name: '李' } })
  answer('case.list-method-rules', () => ({ rules: [] }) as never)
  answer('directory.search-guides', () => ({ guides: [guideLine()] }))
  answer('case.answer-case', () => ({ caseId: '26112000000001', state: 'answered' }))
})

test('an answer goes out with the matter that was found for it', async () => {
  open(<AnswerForm view={buildCase()} />)
  type('answer-d1', '可以补领社保卡')
  await tap('answer-guide')
  type('answer-guide-search', '社保卡')
  await pause()
  await settle()
  await tap('answer-pick-g1')
  expect(at('answer-guide-picked').textContent).toContain('领取社会保障卡')
  await tap('answer-submit')
  const [sent] = backend.arrived.filter(({ operation }) => operation === 'case.answer-case')
  expect(sent?.input).toMatchObject({ guideId: 'g1' })
})

test('one that was picked can be left out again, and nothing is looked for before two characters', async () => {
  open(<AnswerForm view={buildCase()} />)
  await tap('answer-guide')
  type('answer-guide-search', '社')
  await pause()
  expect(backend.arrived.some(({ operation }) => operation === 'directory.search-guides')).toBe(false)
  type('answer-guide-search', '社保')
  await pause()
  await settle()
  await tap('answer-pick-g1')
  await tap('answer-guide-drop')
  expect(isThere('answer-guide-picked')).toBe(false)
})

test('the resident finds it under the answer', async () => {
  open(<Demands view={buildCase({ guide: { id: 'g1', title: '领取社会保障卡' } })} />)
  await tap('case-guide')
  expect(phone.done[0]).toMatch(/^navigateTo \/packages\/guide\/entry\/index\?guideId=g1/)
})
