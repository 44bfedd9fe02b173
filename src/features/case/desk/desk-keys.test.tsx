import { act } from '@testing-library/react'
import { at, isThere, settle } from '../../../testing/at-screen'
import { pullDown } from '../../../testing/phone'
import { answer } from '../../../testing/stand-in-backend'
import { chosen, lines, one, openDesk, press, setUpDesk, shown, three, two } from './testing/open-desk'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)
beforeEach(setUpDesk)

describe('the keyboard of the desk', () => {
  test('j and k move the choice, stop at both ends, and the case beside the list is the chosen one', async () => {
    await openDesk()
    await press('j')
    expect([chosen(), shown()]).toEqual([`case-${one}`, { caseId: one }])
    await press('j')
    await press('j')
    await press('j')
    expect([chosen(), shown()]).toEqual([`case-${three}`, { caseId: three }])
    await press('k')
    expect(chosen()).toBe(`case-${two}`)
  })

  test('what is typed into a field is never taken for a key', async () => {
    await openDesk()
    const field = document.createElement('input')
    document.body.append(field)
    await press('j', field)
    await press('x', field)
    field.focus()
    await press('Escape', field)
    expect(document.activeElement).toBe(document.body)
    field.remove()
    expect(chosen()).toBeUndefined()
    expect(isThere('bulk-bar')).toBe(false)
  })

  test('when the chosen case has left the list, j goes on with the one that took its place', async () => {
    await openDesk()
    await press('j')
    await press('j')
    answer('case.list-inbox', () => ({ offices: [], cases: lines.filter(({ id }) => id !== two) }))
    act(pullDown)
    await settle()
    await press('j')
    expect(chosen()).toBe(`case-${three}`)
  })

  test('? shows all keys, Escape closes them', async () => {
    await openDesk()
    await press('?')
    expect(at('keys-sheet').textContent).toContain('j下一件')
    await press('j')
    expect(chosen()).toBeUndefined()
    await press('Escape')
    expect(isThere('keys-sheet')).toBe(false)
  })

  test('x marks the chosen one, a asks to whom it goes', async () => {
    answer('case.list-choices', () => ({
      ...{ offices: [], departments: [], leaders: [], limits: [] },
      colleagues: [{ id: 'zhong', name: '钟慧玲' }],
    }))
    await openDesk()
    await press('a')
    expect(isThere('assign-panel')).toBe(false)
    await press('j')
    await press('x')
    await press('a')
    expect(at('assign-panel').textContent).toContain('钟慧玲')
  })
})
