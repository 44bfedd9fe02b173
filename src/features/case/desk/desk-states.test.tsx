import { act, screen } from '@testing-library/react'
import { isThere, settle, tap, type, typed } from '../../../testing/at-screen'
import { changeNetwork, phone, pullDown } from '../../../testing/phone'
import { answer, backend, refusal } from '../../../testing/stand-in-backend'
import { lines, me, one, openDesk, setUpDesk, shown, two } from './testing/open-desk'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)
beforeEach(setUpDesk)

describe('on the phone', () => {
  beforeEach(() => {
    phone.width = 390
  })

  test('one column: a tap opens the case on a page of its own, and none is read before', async () => {
    await openDesk()
    await tap(`case-${two}`)
    expect(phone.done).toContain(`navigateTo /packages/desk/handle/index?caseId=${two}`)
    expect(shown()).toBeUndefined()
  })

  test('filters and marks come when they are asked for', async () => {
    await openDesk()
    expect([isThere('filter-age'), isThere(`mark-${one}`)]).toEqual([false, false])
    await tap('filters-open')
    await tap('marking')
    expect([isThere('filter-age'), isThere(`mark-${one}`)]).toEqual([true, true])
  })
})

describe('states', () => {
  test('an empty view says what will come here; an empty choice of filters offers to drop them', async () => {
    answer('case.list-inbox', () => ({ offices: [], cases: [] }))
    await openDesk()
    expect(screen.getByText(/没有等受理的诉求/)).toBeTruthy()
    await tap('filter-age')
    await tap('filter-age-7')
    expect(screen.getByText('这样筛选没有诉求。')).toBeTruthy()
  })

  test('a list that cannot be read says so and comes with the next try; without a network the old one stays', async () => {
    answer('case.list-inbox', () => {
      throw refusal('busy')
    })
    await openDesk()
    expect(document.body.textContent).not.toContain('第1盏')
    answer('case.list-inbox', () => ({ offices: [], cases: lines }))
    act(pullDown)
    await settle()
    expect(isThere(`case-${one}`)).toBe(true)
    backend.online = false
    act(() => changeNetwork(false))
    act(pullDown)
    await settle()
    expect(isThere(`case-${one}`)).toBe(true)
  })

  test('who has no office is told whose place this is', async () => {
    answer('directory.view-me', () => ({ ...me('dispatcher'), roles: [] }))
    await openDesk()
    expect(screen.getByText(/这里是社区、街镇和部门办理诉求的地方/)).toBeTruthy()
  })

  test('what is being typed to look for stays while the list is fetched anew', async () => {
    await openDesk()
    type('desk-search', '路灯')
    act(pullDown)
    await settle()
    expect(typed('desk-search')).toBe('路灯')
  })
})
