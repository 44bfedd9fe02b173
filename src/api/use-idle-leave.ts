import { useEffect } from 'react'
import { DESK } from '../../contract/session/words'
import { leaveDesk } from './desk-door'

const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

/** Pages ask by themselves all the time, so only the browser knows that nobody sits there: then it leaves the desk. */
export function useIdleLeave(atDesk: boolean): void {
  useEffect(() => {
    if (!atDesk) return
    let last = Date.now()
    const seen = () => {
      last = Date.now()
    }
    const look = setInterval(() => {
      if (Date.now() - last >= DESK.idleMinutes * 60_000) void leaveDesk()
    }, 30_000)
    for (const sign of SIGNS) window.addEventListener(sign, seen, { capture: true, passive: true })
    return () => {
      clearInterval(look)
      for (const sign of SIGNS) window.removeEventListener(sign, seen, { capture: true })
    }
  }, [atDesk])
}
