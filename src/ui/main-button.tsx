import { Button } from '@tarojs/components'
import { spoken } from './spoken'
import './main-button.css'

interface ButtonProps {
  children: string
  onTap(): void
  id?: string
  /** `main` is the one thing to do on a screen; `plain` all else. */
  kind?: 'main' | 'plain' | 'quiet'
  pending?: boolean
  disabled?: boolean
}

/** On the web Taro's button is none that the keyboard could reach; WeChat's own is. */
const reachable = process.env.TARO_ENV === 'h5' ? spoken('button') : {}

export function MainButton({ children, onTap, id, kind = 'main', pending = false, disabled = false }: ButtonProps) {
  return (
    <Button
      id={id}
      // By class: on the web the attribute is there even when it says false.
      className={`button button-${kind}${disabled || pending ? ' button-off' : ''}`}
      hoverClass="button-pressed"
      disabled={disabled || pending}
      // The element itself may let a tap through while it is drawn off.
      onClick={disabled || pending ? undefined : onTap}
      {...(disabled || pending ? {} : reachable)}
    >
      {pending ? '正在送出…' : children}
    </Button>
  )
}
