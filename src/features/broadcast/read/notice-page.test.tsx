import { act, screen } from '@testing-library/react'
import { at, isThere, open, settle, tap } from '../../../testing/at-screen'
import { hidePage, phone, pullDown, showPage } from '../../../testing/phone'
import { answer, backend, refusal } from '../../../testing/stand-in-backend'
import { buildNotice } from '../testing/build-notice'
import { arrived, openNotice, startReading } from '../testing/open-notice'
import { NoticePage } from './notice-page'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

beforeEach(startReading)
const text = () => document.body.textContent ?? ''

test('the summary stands on top, before the text', async () => {
  await openNotice({ source: '黄埔区民政局', documentNumber: '埔民〔2026〕8号', validUntil: '2027-12-31' })
  const words = text()
  expect(words.indexOf('80岁以上老人不用申请')).toBeGreaterThan(-1)
  expect(words.indexOf('80岁以上老人不用申请')).toBeLessThan(words.indexOf('从12月起'))
  expect(at('small-print').textContent).toMatch(/黄埔区民政局.*埔民〔2026〕8号.*2027年12月31日\(周五\)前有效/)
})

test('opened, it is said to be read, once and in this edition', async () => {
  const { now } = await openNotice({ edition: 2 })
  now.view = { ...now.view, unread: false }
  act(pullDown)
  await settle()
  expect(arrived('broadcast.mark-read')).toEqual([{ broadcastId: 'b1', edition: 2 }])
})

test('one that was read already is not said again', async () => {
  await openNotice({ unread: false })
  expect(arrived('broadcast.mark-read')).toEqual([])
})

test('corrected while it is open, the new edition is read too', async () => {
  const { now } = await openNotice()
  now.view = { ...now.view, edition: 2, body: '<p>改成每月20日发放。</p>' }
  act(pullDown)
  await settle()
  expect(arrived('broadcast.mark-read').map(({ edition }) => edition)).toEqual([1, 2])
  await settle()
  expect(text()).toContain('改成每月20日发放')
})

test('a correction says in words what was added and what was taken out, and stays on this visit', async () => {
  const { now } = await openNotice({
    corrected: true,
    edition: 2,
    corrections: [{ at: '2026-11-22T02:00:00.000Z', change: '发放日改了' }],
    pieces: [
      { text: '津贴每月', how: 'kept' },
      { text: '25', how: 'removed' },
      { text: '20', how: 'added' },
      { text: '日发放', how: 'kept' },
    ],
  })
  expect(at('correction').textContent).toContain('11月22日(周日)更正:发放日改了')
  expect(at('correction').textContent).toContain('津贴每月删去25新增20日发放')
  now.view = { ...now.view, corrected: false, unread: false, pieces: [] }
  act(pullDown)
  await settle()
  expect(at('correction').textContent).toContain('新增20')
})

test('what is withdrawn shows the reason in place of the text, and asks for nothing', async () => {
  await openNotice({
    withdrawn: true,
    withdrawnReason: '金额写错了',
    body: '',
    duty: 'acknowledge',
    mustAcknowledge: true,
  })
  expect(at('withdrawn').textContent).toContain('金额写错了')
  expect(['acknowledge', 'reply-box', 'small-questions', 'notice-text', 'share'].filter(isThere)).toEqual([])
})

test('signing is for those who must, and says when it was done', async () => {
  const { now } = await openNotice()
  expect(isThere('acknowledge')).toBe(false)
  now.view = buildNotice({ mustAcknowledge: true, duty: 'acknowledge' })
  act(pullDown)
  await settle()
  await tap('acknowledge')
  expect(arrived('broadcast.acknowledge-broadcast')).toEqual([{ broadcastId: 'b1' }])
  now.view = { ...now.view, acknowledgedAt: '2026-11-22T02:05:00.000Z' }
  act(pullDown)
  await settle()
  expect(at('acknowledged').textContent).toContain('11月22日(周日)10:05签收')
})

test('the head says what is still asked, each by its name, and nothing that is done', async () => {
  const survey = { questions: [], until: '2099-12-31', open: true, answered: false }
  const { now } = await openNotice({ duty: 'understand', toDo: true, survey, mustAcknowledge: true })
  expect(at('notice-head').textContent).toMatch(/请您看懂.*要签收.*请您答一答/)
  now.view = { ...now.view, understood: true, acknowledgedAt: '2026-11-22T02:05:00.000Z' }
  act(pullDown)
  await settle()
  expect(at('notice-head').textContent).not.toMatch(/请您看懂|要签收/)
  expect(at('notice-head').textContent).toContain('请您答一答')
})

test('without a signal the signature waits on the phone and says so', async () => {
  await openNotice({ mustAcknowledge: true })
  backend.online = false
  await tap('acknowledge')
  expect(at('waiting-here').textContent).toContain('签收:高龄津贴')
})

test('a favourite is kept and let go with one tap', async () => {
  const { now } = await openNotice()
  await tap('favourite')
  now.view = { ...now.view, favourite: true }
  act(pullDown)
  await settle()
  expect(at('favourite').textContent).toContain('已收藏')
  await tap('favourite')
  expect(arrived('broadcast.set-favourite').map(({ favourite }) => favourite)).toEqual([true, false])
})

test('whoever answers for it finds the doors to receipts and replies; others do not', async () => {
  const { now } = await openNotice()
  expect(isThere('manager-doors')).toBe(false)
  now.view = { ...now.view, mayManage: true }
  act(pullDown)
  await settle()
  await tap('open-receipts')
  await tap('open-replies')
  expect(phone.done.slice(-2)).toEqual([
    'navigateTo /packages/publish/receipts/index?broadcastId=b1',
    'navigateTo /packages/publish/replies/index?broadcastId=b1',
  ])
})

test('the card that is sent on has the title and opens this page', async () => {
  await openNotice()
  expect(phone.share?.()).toEqual({
    title: '高龄津贴每月25日发放',
    path: '/packages/notice/read/index?broadcastId=b1',
    imageUrl: expect.anything(),
  })
})

test('attachments stand by their names, as buttons', async () => {
  await openNotice({ attachments: [{ name: '申请表.pdf', url: 'https://files.example/1' }] })
  expect(at('attachment-0').getAttribute('aria-label')).toBe('打开附件:申请表.pdf')
})

test('pictures keep their address while the page refreshes itself', async () => {
  const { now } = await openNotice({
    picture: 'https://files.example/p?1',
    body: '<img src="https://files.example/a?1">',
  })
  now.view = { ...now.view, picture: 'https://files.example/p?2', body: '<img src="https://files.example/a?2">' }
  act(pullDown)
  await settle()
  expect(document.body.innerHTML).not.toContain('?2')
})

test('one that is not for the reader says so, with one button', async () => {
  answer('broadcast.view-broadcast', () => {
    throw refusal('not_found')
  })
  open(<NoticePage broadcastId="b1" />)
  await screen.findByText(refusal('not_found').message)
  expect(isThere('failed-back')).toBe(true)
})

test('back from another page it reads itself again', async () => {
  const { now } = await openNotice()
  now.view = { ...now.view, title: '改过的标题' }
  act(hidePage)
  act(showPage)
  await settle()
  expect(at('notice-title').textContent).toBe('改过的标题')
})
