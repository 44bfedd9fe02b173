import { act } from '@testing-library/react'
import { waitingCalls } from '../../../api/queue/queued-call'
import { at, isThere, settle, tap, type, typed } from '../../../testing/at-screen'
import { pullDown } from '../../../testing/phone'
import { answer, backend, refusal } from '../../../testing/stand-in-backend'
import { arrived, openNotice, startReading } from '../testing/open-notice'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

const SURVEY = {
  questions: [
    { kind: 'single' as const, text: '公园几点关门好?', options: ['21点', '22点', '23点'] },
    { kind: 'multiple' as const, text: '还缺什么?', options: ['灯', '椅子', '厕所'] },
    { kind: 'text' as const, text: '还想说的', options: [] },
  ],
  until: '2026-12-10',
  open: true,
  answered: false,
}
const open = (changes: Partial<typeof SURVEY> = {}, manages = false) =>
  openNotice({ category: 'survey', survey: { ...SURVEY, ...changes }, mayManage: manages })

beforeEach(() => {
  startReading()
  answer('broadcast.view-survey', () => ({
    ...{ title: '公园', people: 4 },
    questions: [
      {
        text: '公园几点关门好?',
        kind: 'single',
        options: [
          { text: '21点', count: 3 },
          { text: '22点', count: 1 },
        ],
        texts: [],
      },
      { text: '还想说的', kind: 'text', options: [], texts: [] },
    ],
  }))
})

test('one, several and words are answered; a tap takes an answer of several back', async () => {
  await open()
  await tap('survey-0-0')
  await tap('survey-0-1')
  await tap('survey-1-2')
  await tap('survey-1-0')
  await tap('survey-1-1')
  await tap('survey-1-1')
  type('survey-2', '多种树')
  await tap('survey-submit')
  const answers = [
    { chosen: [1], text: '' },
    { chosen: [0, 2], text: '' },
    { chosen: [], text: '多种树' },
  ]
  expect(arrived('broadcast.answer-survey')).toEqual([{ broadcastId: 'b1', answers }])
})

test('which questions lack an answer is said beside them, and nothing is sent', async () => {
  await open()
  expect(isThere('survey-0-wrong')).toBe(false)
  await tap('survey-1-2')
  await tap('survey-submit')
  expect(at('survey-wrong').textContent).toContain('第 1 题还没有选')
  expect(isThere('survey-1-wrong')).toBe(false)
  expect(arrived('broadcast.answer-survey')).toEqual([])
})

test('what was chosen and typed outlives the page', async () => {
  const { page } = await open()
  await tap('survey-0-1')
  type('survey-2', '多种树')
  page.unmount()
  await open()
  expect(at('survey-0-1').getAttribute('aria-checked')).toBe('true')
  expect(typed('survey-2')).toBe('多种树')
})

test('after answering the results are there, and until the last day the answer can be changed', async () => {
  await open({ answered: true })
  expect(at('survey-results').textContent).toMatch(/一共4人答了.*21点3人.*22点1人/)
  expect(isThere('survey-submit')).toBe(false)
  await tap('survey-change')
  expect(isThere('survey-submit')).toBe(true)
})

test('before answering nobody is told what others answered; who manages it is', async () => {
  const { now } = await open()
  expect(isThere('survey-results')).toBe(false)
  now.view = { ...now.view, mayManage: true }
  act(pullDown)
  await settle()
  await settle()
  expect(isThere('survey-results')).toBe(true)
})

test('results that are not counted yet say so', async () => {
  answer('broadcast.view-survey', () => ({ title: '公园', people: 0, questions: [] }))
  await open({ answered: true })
  expect(isThere('survey-counting')).toBe(true)
})

test('after its last day it says so and asks for nothing', async () => {
  await open({ open: false })
  expect(at('survey').textContent).toContain('结束')
  expect(isThere('survey-submit')).toBe(false)
})

test('over while one writes: said, and the answers stay', async () => {
  answer('broadcast.answer-survey', () => {
    throw refusal('survey_over')
  })
  await open()
  await tap('survey-0-1')
  await tap('survey-1-1')
  await tap('survey-submit')
  expect(at('outcome').textContent).toContain('意见征集已经结束')
})

test('without a signal the answers wait on the phone', async () => {
  await open()
  await tap('survey-0-1')
  await tap('survey-1-1')
  backend.online = false
  await tap('survey-submit')
  expect(waitingCalls.get()).toMatchObject([{ operation: 'broadcast.answer-survey' }])
})
