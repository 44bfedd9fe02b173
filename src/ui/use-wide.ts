import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** From here three panes fit beside each other, in pixels of the window. */
const WIDE = 1100
const isWide = () => Taro.getWindowInfo().windowWidth >= WIDE

/** Whether this is a desk's window, which shows beside each other what a phone shows one after the other. */
export function useWide(): boolean {
  const [wide, setWide] = useState(isWide)
  useEffect(() => {
    const look = () => setWide(isWide())
    Taro.onWindowResize(look)
    return () => Taro.offWindowResize(look)
  }, [])
  return wide
}
