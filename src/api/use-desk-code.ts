import { useEffect, useRef, useState } from 'react'
import { type AskedDesk, askForDesk, enterDesk, pollDesk } from './desk-door'
import { type CallFailure, toFailure } from './reply-failure'
import { usePageShowing } from './use-page-showing'

const EVERY_MS = 2_000
/** A screen that nobody sits at stops asking: ten minutes. */
const MOST_CODES = 5

export interface DeskCode {
  asked: AskedDesk | undefined
  /** `tired`: it stopped renewing itself. */
  state: 'asked' | 'seen' | 'refused' | 'tired'
  failure: CallFailure | undefined
  renew(): void
}

/** A code that renews itself while the page is in sight, and what the phone does with it. Signs this browser in. */
export function useDeskCode(): DeskCode {
  const [asked, setAsked] = useState<AskedDesk>()
  const [state, setState] = useState<DeskCode['state']>('asked')
  const [failure, setFailure] = useState<CallFailure>()
  const [round, setRound] = useState(0)
  const codes = useRef(0)
  const showing = usePageShowing(() => undefined)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks anew
  useEffect(() => {
    if (!showing) return
    let gone = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = (work: () => Promise<void>) => {
      timer = setTimeout(() => void work().catch(failed), EVERY_MS)
    }
    let current: AskedDesk | undefined
    const failed = (thrown: unknown) => {
      if (gone) return
      const found = toFailure(thrown)
      setFailure(found)
      // No network: the code may still be good when it comes back.
      if (found.offline) later(current ? poll : ask)
      else if (found.code === 'desk_code_over') later(ask)
      else setState('tired')
    }
    async function ask() {
      if (codes.current >= MOST_CODES) return setState('tired')
      const fresh = await askForDesk()
      if (gone) return
      codes.current += 1
      current = fresh
      setAsked(fresh)
      setState('asked')
      setFailure(undefined)
      later(poll)
    }
    async function poll() {
      const answer = await pollDesk(current?.poll ?? '')
      if (gone) return
      setFailure(undefined)
      if (answer.state === 'in') return enterDesk(answer.session)
      if (answer.state === 'over') return ask()
      setState(answer.state)
      if (answer.state !== 'refused') later(poll)
    }
    ask().catch(failed)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [showing, round])

  const renew = () => {
    codes.current = 0
    setState('asked')
    setAsked(undefined)
    setFailure(undefined)
    setRound(round + 1)
  }
  return { asked, state, failure, renew }
}
