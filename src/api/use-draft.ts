import { useEffect, useState } from 'react'
import { readKept, writeKept } from './kept'

/** What is being typed, written to the phone on every change so that neither a call nor a crash loses it. */
export function useDraft<T>(
  key: string,
  initial: T,
): [draft: T, change: (part: Partial<T>) => void, clear: () => void] {
  const [draft, setDraft] = useState<T>(() => ({ ...initial, ...readKept<T>(`draft:${key}`) }))
  const [touched, setTouched] = useState(false)
  useEffect(() => {
    if (touched) writeKept(`draft:${key}`, draft)
  }, [key, draft, touched])
  const change = (part: Partial<T>) => {
    setTouched(true)
    setDraft((now) => ({ ...now, ...part }))
  }
  const clear = () => {
    setTouched(false)
    setDraft(initial)
    writeKept(`draft:${key}`, undefined)
  }
  return [draft, change, clear]
}

/** Puts a draft where the page will find it when it opens. */
export function placeDraft(key: string, draft: unknown): void {
  writeKept(`draft:${key}`, draft)
}
