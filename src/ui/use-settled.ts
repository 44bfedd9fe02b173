import { useEffect, useState } from 'react'

const PAUSE_MS = 400

/** What is being typed, once the person pauses; so that not every letter asks the backend. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return settled
}
