import { useEffect, useState } from 'react'
import { readKept, writeKept } from './kept'
import { currentPerson } from './session'

/** A draft is its writer's: whoever signs in next on this browser does not find it. */
const placeOf = (key: string) => `draft:${currentPerson()}:${key}`

/** What is being typed, written to the phone on every change so that neither a call nor a crash loses it. */
export function useDraft<T>(
  key: string,
  initial: T,
): [draft: T, change: (part: Partial<T>) => void, clear: () => void] {
  const [draft, setDraft] = useState<T>(() => ({ ...initial, ...readKept<T>(placeOf(key)) }))
  const [touched, setTouched] = useState(false)
  useEffect(() => {
    if (touched) writeKept(placeOf(key), draft)
  }, [key, draft, touched])
  const change = (part: Partial<T>) => {
    setTouched(true)
    setDraft((now) => ({ ...now, ...part }))
  }
  const clear = () => {
    setTouched(false)
    setDraft(initial)
    writeKept(placeOf(key), undefined)
  }
  return [draft, change, clear]
}

/** Puts a draft where the page will find it when it opens. */
export function placeDraft(key: string, draft: unknown): void {
  writeKept(placeOf(key), draft)
}

/** Takes away a draft that has been sent, unless more was written since. */
export function dropDraft(key: string, sent: unknown): void {
  if (JSON.stringify(readKept(placeOf(key))) === JSON.stringify(sent)) writeKept(placeOf(key), undefined)
}

/** The words of a draft, whatever its form: a text, or several by name. */
export function keptWords(key: string): string {
  const draft = readKept<{ words?: string | Record<string, string> }>(placeOf(key))
  const words = draft?.words ?? ''
  return (typeof words === 'string' ? [words] : Object.values(words)).filter((text) => text.trim()).join('\n')
}

/** Takes a draft away that its writer does not want any more. */
export const dropWords = (key: string) => writeKept(placeOf(key), undefined)
