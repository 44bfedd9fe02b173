import { screen } from '@testing-library/react'
import { at, isThere, open, settle } from '../../../testing/at-screen'
import { answer } from '../../../testing/stand-in-backend'
import { qrPicture } from '../../../ui/qr-picture'
import { buildNotice } from '../testing/build-notice'
import { startReading } from '../testing/open-notice'
import { Poster } from './poster'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

beforeEach(startReading)

test('the poster has what it says, who says it and since when, and a code that leads to the notice', async () => {
  answer('broadcast.view-broadcast', () => buildNotice())
  open(<Poster broadcastId="b1" />)
  await screen.findByText('高龄津贴每月25日发放')
  await settle()
  expect(at('poster').textContent).toMatch(/不用申请.*黄埔街道 · 11月20日/)
  const address = `${window.location.origin}/#/packages/notice/read/index?broadcastId=b1`
  expect((at('poster-qr') as HTMLImageElement & { src: string }).src).toBe(qrPicture(address))
})

test('of what was withdrawn no poster is made', async () => {
  answer('broadcast.view-broadcast', () => buildNotice({ withdrawn: true }))
  open(<Poster broadcastId="b1" />)
  await settle()
  expect(isThere('poster')).toBe(false)
  expect(screen.getByText(/不能再做海报/)).toBeTruthy()
})
