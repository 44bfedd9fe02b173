import { Button } from '@tarojs/components'
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

export function MainButton({ children, onTap, id, kind = 'main', pending = false, disabled = false }: ButtonProps) {
  return (
    <Button
      id={id}
      // By class: on the web the attribute is there even when it says false.
      className={`button button-${kind}${disabled || pending ? ' button-off' : ''}`}
      hoverClass="button-pressed"
      disabled={disabled || pending}
      onClick={onTap}
    >
      {pending ? '正在送出…' : children}
    </Button>
  )
}
