import { screen } from '@testing-library/react'
import { useState } from 'react'
import type { DataOf } from '../../../../contract/operations'
import { session } from '../../../api/session'
import { at, isThere, open, settle, tap, type, typed } from '../../../testing/at-screen'
import { phone, resetPhone } from '../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { TextBox } from '../../../ui/text-box'
import { CannedAnswers } from './canned-answers'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

let kept: DataOf<'case.list-canned-answers'>['offices'][number]['answers']
beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'li', name: '李' } })
  kept = [{ id: 'a1', title: '路灯报修', text: '已经通知维修班,三天内修好。' }]
  answer('case.list-canned-answers', () => ({ offices: [{ id: '440112001010', name: '荔园社区', answers: kept }] }))
})

function Box() {
  const [words, setWords] = useState('')
  return (
    <>
      <TextBox id="answer-d1" label="答复" value={words} onChange={setWords} most={1000} />
      <CannedAnswers id="answer-d1" words={words} onInsert={setWords} />
    </>
  )
}
const sent = (name: string) => backend.arrived.filter(({ operation }) => operation === name).map(({ input }) => input)

test('one tap puts a kept answer into the box; nothing is read before it is asked for', async () => {
  open(<Box />)
  await settle()
  expect(sent('case.list-canned-answers')).toEqual([])
  await tap('answer-d1-canned')
  await settle()
  await tap('answer-d1-use-a1')
  expect(typed('answer-d1')).toBe('已经通知维修班,三天内修好。')
  expect(isThere('answer-d1-use-a1')).toBe(false)
})

test('what was typed stays, the kept answer comes after it', async () => {
  open(<Box />)
  type('answer-d1', '陈阿姨您好!')
  await tap('answer-d1-canned')
  await settle()
  await tap('answer-d1-use-a1')
  expect(typed('answer-d1')).toBe('陈阿姨您好!\n已经通知维修班,三天内修好。')
})

test('what stands in the box is kept under a name, and what is refused keeps the name typed', async () => {
  answer('case.save-canned-answer', () => {
    throw refusal('text_refused')
  })
  open(<Box />)
  type('answer-d1', '井盖已经换新。')
  await tap('answer-d1-canned')
  await settle()
  await tap('answer-d1-keep')
  type('answer-d1-title', '井盖')
  await tap('answer-d1-keep-submit')
  expect(typed('answer-d1-title')).toBe('井盖')
  expect(screen.getByText(new RegExp(refusal('text_refused').message.slice(0, 6)))).toBeTruthy()
  answer('case.save-canned-answer', () => ({ answerId: 'a2' }))
  await tap('answer-d1-keep-submit')
  expect(sent('case.save-canned-answer').at(-1)).toEqual({
    ...{ office: '440112001010', title: '井盖', text: '井盖已经换新。' },
  })
  expect(typed('answer-d1')).toBe('井盖已经换新。')
})

test('an empty list says what it is for, and an empty box has nothing to keep', async () => {
  kept = []
  open(<Box />)
  await tap('answer-d1-canned')
  await settle()
  expect(screen.getByText(/本单位还没有常用答复/)).toBeTruthy()
  expect(isThere('answer-d1-keep')).toBe(false)
})

test('one that is not needed any more goes', async () => {
  answer('case.remove-canned-answer', () => {
    kept = []
    return { removed: true }
  })
  open(<Box />)
  await tap('answer-d1-canned')
  await settle()
  phone.agrees = false
  await tap('answer-d1-remove-a1')
  expect(isThere('answer-d1-use-a1')).toBe(true)
  phone.agrees = true
  await tap('answer-d1-remove-a1')
  await settle()
  expect(at('answer-d1-canned').textContent).toContain('收起')
  expect(isThere('answer-d1-use-a1')).toBe(false)
})
