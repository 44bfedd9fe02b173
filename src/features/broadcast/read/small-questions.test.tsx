import { act } from '@testing-library/react'
import { at, isThere, settle, tap } from '../../../testing/at-screen'
import { pullDown } from '../../../testing/phone'
import { answer, backend } from '../../../testing/stand-in-backend'
import { arrived, openNotice, startReading } from '../testing/open-notice'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

const CHECK = [
  { text: '每月几号发?', options: ['15日', '25日'] },
  { text: '要不要申请?', options: ['要', '不用'] },
]
const RIGHT = [1, 1]

beforeEach(() => {
  startReading()
  answer('broadcast.answer-check', ({ choices }: { choices: number[] }) => {
    const wrong = choices.flatMap((choice, question) => (choice === RIGHT[question] ? [] : [question]))
    return { understood: wrong.length === 0, hints: wrong.map((question) => ({ question, hint: '看第一段' })) }
  })
})

test('each question wants a choice before it is sent', async () => {
  await openNotice({ duty: 'understand', check: CHECK })
  await tap('check-0-1')
  await tap('check-submit')
  expect(isThere('check-lacking')).toBe(true)
  expect(arrived('broadcast.answer-check')).toEqual([])
})

test('a wrong choice brings its hint and can be mended at once; no score anywhere', async () => {
  const { now } = await openNotice({ duty: 'understand', check: CHECK })
  await tap('check-0-0')
  await tap('check-1-1')
  await tap('check-submit')
  expect(at('check-0-hint').textContent).toContain('看第一段')
  expect(isThere('check-1-hint')).toBe(false)
  await tap('check-0-1')
  expect(isThere('check-0-hint')).toBe(false)
  await tap('check-submit')
  expect(arrived('broadcast.answer-check').map(({ choices }) => choices)).toEqual([
    [0, 1],
    [1, 1],
  ])
  now.view = { ...now.view, understood: true, check: [] }
  act(pullDown)
  await settle()
  expect(at('understood').textContent).toContain('您已经看懂了')
  expect(document.body.textContent).not.toMatch(/分数|得分|答对|次数/)
})

test('without a question one tap says that it is understood', async () => {
  await openNotice({ duty: 'understand' })
  await tap('check-submit')
  expect(arrived('broadcast.answer-check')).toEqual([{ broadcastId: 'b1', choices: [] }])
})

test('where nothing was asked there is no such button', async () => {
  await openNotice({ duty: 'none' })
  expect(isThere('check-submit')).toBe(false)
})

test('without a signal the choices stay, and the sentence says to try later', async () => {
  await openNotice({ duty: 'understand', check: CHECK })
  await tap('check-0-1')
  await tap('check-1-1')
  backend.online = false
  await tap('check-submit')
  expect(at('outcome').textContent).toContain('没有网络')
  expect(at('check-0-1').getAttribute('aria-checked')).toBe('true')
})
