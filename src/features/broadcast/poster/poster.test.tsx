import { screen } from '@testing-library/react'
import { at, isThere, open, settle } from '../../../testing/at-screen'
import { showPage } from '../../../testing/phone'
import { answer } from '../../../testing/stand-in-backend'
import { qrPicture } from '../../../ui/qr-picture'
import { buildNotice } from '../testing/build-notice'
import { arrived, startReading } from '../testing/open-notice'
import { Poster } from './poster'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

beforeEach(() => {
  startReading()
  answer('broadcast.view-broadcast', () => buildNotice())
  answer('broadcast.draw-code', () => ({ state: 'nowhere' }))
})

const picture = () => (at('poster-qr') as HTMLImageElement & { src: string }).src
async function openPoster() {
  open(<Poster broadcastId="b1" />)
  await screen.findByText('高龄津贴每月25日发放')
  await settle()
}

test('the poster has what it says, who says it and since when', async () => {
  await openPoster()
  expect(at('poster').textContent).toMatch(/不用申请.*黄埔街道 · 11月20日/)
})

test('its code is WeChat’s own, which opens the notice in the mini program; once had, it is not asked for again', async () => {
  answer('broadcast.draw-code', () => ({ state: 'drawn', picture: 'data:image/jpeg;base64,AAAA' }))
  await openPoster()
  expect(picture()).toBe('data:image/jpeg;base64,AAAA')
  expect(at('poster').textContent).toContain('微信扫一扫')
  showPage()
  await settle()
  expect(arrived('broadcast.draw-code')).toHaveLength(1)
})

test('where there is no WeChat, the code leads to the page', async () => {
  await openPoster()
  const address = `${window.location.origin}/#/packages/notice/read/index?broadcastId=b1`
  expect(picture()).toBe(qrPicture(address))
})

test.each([
  ['unpublished', '发布以后再打开这一页就有了'],
  ['later', '过一会儿会自动再取'],
] as const)('without a code (%s) the poster is one all the same, and why is said beside it', async (state, why) => {
  answer('broadcast.draw-code', () => ({ state }))
  await openPoster()
  expect(isThere('poster-qr')).toBe(false)
  expect(at('poster').textContent).toMatch(/打开“黄埔党建云”小程序/)
  expect(at('poster').textContent).not.toContain(why)
  expect(at('poster-no-code').textContent).toContain(why)
})

test('of what was withdrawn no poster is made', async () => {
  answer('broadcast.view-broadcast', () => buildNotice({ withdrawn: true }))
  open(<Poster broadcastId="b1" />)
  await settle()
  expect(isThere('poster')).toBe(false)
  expect(screen.getByText(/不能再做海报/)).toBeTruthy()
})
