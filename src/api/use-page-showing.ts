import { useDidHide, useDidShow } from '@tarojs/taro'
import { useRef, useState } from 'react'

/** Whether the page of this component is the one in sight; `onReturn` when it comes back into sight. */
export function usePageShowing(onReturn: () => void): boolean {
  const [showing, setShowing] = useState(true)
  const wasHidden = useRef(false)
  useDidShow(() => {
    setShowing(true)
    if (wasHidden.current) onReturn()
    wasHidden.current = false
  })
  useDidHide(() => {
    wasHidden.current = true
    setShowing(false)
  })
  return showing
}
