import { render, screen } from '@testing-library/react'
import { PhotoRow } from './photo-row'

const shown = (photo: object) => render(<PhotoRow photos={[{ id: 'f_1', url: '', ...photo }]} />)

describe('a photo and its check, in words', () => {
  test('others read that it is being checked, or was refused, and can tap nothing', () => {
    shown({ check: 'checking' })
    expect(screen.getByText('照片正在检查')).toBeTruthy()
    expect(document.querySelector('[role=button]')).toBeNull()
    shown({ check: 'refused' })
    expect(screen.getByText('照片没有通过检查')).toBeTruthy()
  })

  test('its sender sees it with what the others can’t', () => {
    shown({ url: 'https://x/1.jpg', check: 'refused' })
    expect(screen.getByText('没有通过检查,别人看不到')).toBeTruthy()
    expect(document.querySelector('[aria-label="看第 1 张照片,没有通过检查,别人看不到"]')).toBeTruthy()
  })

  test('one that has passed stands without words', () => {
    shown({ url: 'https://x/1.jpg' })
    expect(document.body.textContent).toBe('')
  })
})
