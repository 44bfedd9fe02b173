import { MainButton } from '../../../ui/main-button'

export interface NumberButtonProps {
  id: string
  words: string
  pending: boolean
  disabled: boolean
  /** What the number can be asked by. */
  onCode(code: string): void
  /** There is none; why, in a sentence. */
  onNone(sentence: string): void
}

/** Outside WeChat there is no code; the runtime says what that means. WeChat has a twin of this file. */
export function NumberButton({ id, words, pending, disabled, onCode }: NumberButtonProps) {
  return (
    <MainButton {...{ id, pending, disabled }} onTap={() => onCode('browser')}>
      {words}
    </MainButton>
  )
}
