import { act, screen } from '@testing-library/react'
import type { DataOf, InputOf } from '../../../../contract/operations'
import { session } from '../../../api/session'
import { at, isThere, open, settle, tap, type } from '../../../testing/at-screen'
import { phone, resetPhone } from '../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { EMPTY_BROADCAST } from '../empty-broadcast'
import { EditPage } from './edit-page'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)
jest.mock('./rich-editor', () => ({ RichEditor: () => null }))

type Draft = DataOf<'broadcast.view-draft'>
const draft = (part: Partial<Draft> = {}): Draft => ({
  ...{ broadcastId: 'b1', office: '440112001', officeName: '黄埔街道', state: 'draft', savedAs: 1, writer: '许晓东' },
  ...{ savedAt: '2026-03-02T01:00:00.000Z', addresses: {}, lacks: ['还没有标题'], held: false, change: '' },
  ...{ editions: [], actions: ['edit', 'discard', 'submit'] },
  ...(EMPTY_BROADCAST as unknown as Pick<Draft, 'content' | 'options'>),
  ...part,
})
const sent = <N extends 'broadcast.save-draft' | 'broadcast.release-broadcast' | 'broadcast.submit-broadcast'>(
  name: N,
) => backend.arrived.filter(({ operation }) => operation === name).map(({ input }) => input as unknown as InputOf<N>)

/** Longer than the pause after which words are saved. */
const pause = () => act(() => new Promise((over) => setTimeout(over, 1400)))

async function openPage() {
  phone.params = { broadcastId: 'b1' }
  const page = open(<EditPage />)
  await screen.findByText(/居民手机上的样子/)
  await settle()
  return page
}
beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'xu', name: '许' } })
  answer('broadcast.view-draft', () => draft())
  answer('broadcast.save-draft', () => ({ broadcastId: 'b1', savedAs: 2, savedAt: '2026-03-02T01:01:00.000Z' }))
  answer('broadcast.count-audience', () => ({
    people: 38,
    communities: 2,
    largest: [{ name: '荔园社区', people: 30 }],
  }))
  answer('directory.list-divisions', () => ({
    streets: [{ code: '440112001', name: '黄埔街道', communities: [{ code: '440112001010', name: '荔园社区' }] }],
  }))
  answer('directory.list-offices', () => ({
    departments: [],
    branches: [{ code: 'B01', name: '第一党支部', parent: '440112001010' }],
  }))
})

test('what is typed shows on the phone beside it and is saved by itself after a pause', async () => {
  await openPage()
  type('content-title', '医保缴费开始了')
  await settle()
  expect(at('preview').textContent).toContain('医保缴费开始了')
  expect(at('saved-note').textContent).toContain('改动已存在这台设备里')
  await pause()
  await settle()
  expect(sent('broadcast.save-draft')).toMatchObject([
    { broadcastId: 'b1', editing: 1, content: { title: '医保缴费开始了' } },
  ])
  expect(at('saved-note').textContent).toContain('已保存')
})

test('without a network the words stay on this device and come back after the page was closed', async () => {
  const first = await openPage()
  backend.online = false
  type('content-summary', '十二月底前要交医保')
  await pause()
  await settle()
  expect(at('saved-note').textContent).toContain('没有网络')
  first.unmount()
  backend.online = true
  await openPage()
  expect(at('preview').textContent).toContain('十二月底前要交医保')
})

test('when another device saved meanwhile, both stand, and the writer says which goes on', async () => {
  await openPage()
  answer('broadcast.save-draft', () => {
    answer('broadcast.view-draft', () => draft({ savedAs: 5 }))
    throw refusal('changed_meanwhile')
  })
  type('content-title', '我在这里写的')
  await pause()
  await settle()
  expect(at('overtaken').textContent).toContain('您在这里写的还在')
  await tap('keep-mine')
  answer('broadcast.save-draft', () => ({
    broadcastId: 'b1',
    savedAs: 6,
    savedAt: '2026-03-02T01:05:00.000Z',
  }))
  await pause()
  await settle()
  expect(sent('broadcast.save-draft').at(-1)).toMatchObject({ editing: 5, content: { title: '我在这里写的' } })
})

test('the audience is built in steps, and how many people that is stands under it', async () => {
  await openPage()
  await tap('audience-add')
  await tap('place-440112001')
  await tap('place-440112001010')
  await tap('place-B01')
  await tap('audience-done')
  expect(at('audience-1').textContent).toContain('1. 包括荔园社区的所有人')
  await tap('audience-add')
  await tap('take-out')
  await tap('group-party_member')
  await tap('audience-done')
  expect(at('audience-3').textContent).toContain('3. 不包括黄埔街道的党员')
  expect(at('audience-count').textContent).toContain('2个社区、村,38人')
})

test('what is lacking is said before it can be handed on', async () => {
  await openPage()
  expect(at('lacks').textContent).toContain('还没有标题')
  await tap('submit')
  expect(sent('broadcast.submit-broadcast')).toEqual([])
})

test('a correction says what it changes before it can be handed on', async () => {
  const edition = { edition: 1, at: '2026-03-01T01:00:00.000Z', by: '邓雅文', change: '' }
  answer('broadcast.view-draft', () => draft({ state: 'live', lacks: [], editions: [edition] }))
  answer('broadcast.submit-broadcast', () => ({ broadcastId: 'b1', state: 'submitted' }))
  await openPage()
  expect(at('lacks').textContent).toContain('还没有写改了什么')
  type('change', '截止日期改为12月20日')
  await settle()
  await tap('submit')
  expect(sent('broadcast.submit-broadcast')).toEqual([{ broadcastId: 'b1', change: '截止日期改为12月20日' }])
})

test('the second person sees whom it reaches and releases now or at an hour', async () => {
  const options = { ...draft().options, audience: [{ take: true, group: 'everyone' as const, where: '440112001' }] }
  answer('broadcast.view-draft', () =>
    draft({ state: 'submitted', lacks: [], options, actions: ['release', 'send_back'] }),
  )
  answer('broadcast.release-broadcast', () => ({ broadcastId: 'b1', state: 'scheduled' }))
  await openPage()
  expect(isThere('content-title')).toBe(false)
  expect(at('release').textContent).toContain('38人')
  await tap('release-later')
  await tap('release-now')
  expect(sent('broadcast.release-broadcast')).toEqual([])
  type('release-day', '2026-12-01')
  await settle()
  await tap('release-now')
  expect(sent('broadcast.release-broadcast')).toEqual([{ broadcastId: 'b1', at: '2026-12-01T01:00:00.000Z' }])
})

test('the writer is told who can release it', async () => {
  const notReleaser = '要由写的人以外的另一个人发布。'
  answer('broadcast.view-draft', () => draft({ state: 'submitted', actions: [], notReleaser }))
  await openPage()
  expect(at('steps').textContent).toContain(notReleaser)
  expect(isThere('release-now')).toBe(false)
})
