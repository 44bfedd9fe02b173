import { Button, type ButtonProps } from '@tarojs/components'
import { MainButton } from '../../../ui/main-button'
import type { NumberButtonProps } from './number-button'
import { whyNoNumber } from './why-no-number'

type Given = Parameters<NonNullable<ButtonProps['onGetPhoneNumber']>>[0]['detail']

/** WeChat asks the person, and hands out a code for the number: good once, for five minutes. */
export function NumberButton({ id, words, pending, disabled, onCode, onNone }: NumberButtonProps) {
  // WeChat would ask for the number before the code is whole; until then it is a button that is off.
  if (pending || disabled) {
    return (
      <MainButton {...{ id, pending, disabled }} onTap={() => undefined}>
        {words}
      </MainButton>
    )
  }
  const take = (detail: Given) => (detail.code ? onCode(detail.code) : onNone(whyNoNumber(detail)))
  return (
    <Button
      className="button button-main"
      hoverClass="button-pressed"
      id={id}
      openType="getPhoneNumber"
      onGetPhoneNumber={({ detail }) => take(detail)}
    >
      {words}
    </Button>
  )
}
