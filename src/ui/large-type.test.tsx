import { act, render, screen } from '@testing-library/react'
import * as React from 'react'
import { resetPhone } from '../testing/phone'

/** The app as it starts: modules fresh, storage as it was left. */
function start() {
  jest.resetModules()
  jest.doMock('react', () => React)
  const { Page } = require('./page') as typeof import('./page')
  const { chooseLargeType } = require('./large-type') as typeof import('./large-type')
  return { Page, chooseLargeType }
}
jest.mock('./signed-in', () => ({ SignedIn: ({ children }: { children: unknown }) => children }))
const large = () => screen.getByText('正文').closest('.page')?.classList.contains('large')

beforeEach(resetPhone)

test('large type is chosen once and holds on every page, after the app was closed too', async () => {
  const first = start()
  const { unmount } = render(<first.Page>正文</first.Page>)
  expect(large()).toBe(false)
  act(() => first.chooseLargeType(true))
  expect(large()).toBe(true)
  unmount()

  const later = start()
  render(<later.Page>正文</later.Page>)
  expect(large()).toBe(true)
})

test('large type can be turned off again', () => {
  const first = start()
  first.chooseLargeType(true)
  first.chooseLargeType(false)
  const later = start()
  render(<later.Page>正文</later.Page>)
  expect(large()).toBe(false)
})
