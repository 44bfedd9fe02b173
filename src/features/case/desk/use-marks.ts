import { useState } from 'react'

/** As many as the backend assigns at once. */
export const MOST_MARKED = 50

/** The cases marked for doing something with all of them, in the order in which they were marked. */
export function useMarks() {
  const [marked, setMarked] = useState<string[]>([])
  const [full, setFull] = useState(false)
  function toggle(caseId: string) {
    const on = marked.includes(caseId)
    setFull(!on && marked.length >= MOST_MARKED)
    if (on) setMarked(marked.filter((id) => id !== caseId))
    else if (marked.length < MOST_MARKED) setMarked([...marked, caseId])
  }
  function clear() {
    setMarked([])
    setFull(false)
  }
  return {
    ...{ marked, toggle, clear },
    /** One more was tapped than can be done at once. */
    full,
    markAll: (ids: string[]) => setMarked([...new Set(ids)].slice(0, MOST_MARKED)),
  }
}
export type Marks = ReturnType<typeof useMarks>
