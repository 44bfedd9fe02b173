import { useEffect, useRef, useState } from 'react'
import type { DataOf } from '../../../../contract/operations'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import type { Content, Options } from '../empty-broadcast'

/** Quiet for this long, and what was typed is saved. */
const PAUSE_MS = 1200

interface Working {
  content: Content
  options: Options
  /** The save that this continues. */
  base: number
}
const wordsOf = ({ content, options }: Pick<Working, 'content' | 'options'>) => JSON.stringify([content, options])

/**
 * A broadcast being written: on this device at every keystroke, at the server after each pause. Another device that saved
 * in between is said, and neither's words are lost.
 */
export function useEditing(saved: DataOf<'broadcast.view-draft'>, may: boolean) {
  const { broadcastId, office } = saved
  const initial: Working = { content: saved.content, options: saved.options, base: saved.savedAs }
  const [working, change, clear] = useDraft<Working>(`publish:${broadcastId}`, initial)
  const save = useOperation('broadcast.save-draft')
  const [savedWords, setSavedWords] = useState(wordsOf(saved))
  const refused = useRef('')
  const words = wordsOf(working)
  const changed = words !== savedWords
  const overtaken = changed && saved.savedAs > working.base
  const { content, options, base } = working

  async function keep() {
    const outcome = await save.run({ broadcastId, office, content, options, editing: base })
    if (outcome.kind !== 'done') {
      // Not again by itself until something is changed: it would be refused again.
      refused.current = words
      return false
    }
    setSavedWords(words)
    change({ base: outcome.data.savedAs })
    return true
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pause begins anew with each change of the words alone
  useEffect(() => {
    if (!may || !changed || overtaken || save.pending || refused.current === words) return
    const pause = setTimeout(() => void keep(), PAUSE_MS)
    return () => clearTimeout(pause)
  }, [words, changed, overtaken, save.pending, may])

  return {
    ...{ content, options, changed, overtaken, keep, save },
    put: (part: Partial<Content>) => change({ content: { ...content, ...part } }),
    opt: (part: Partial<Options>) => change({ options: { ...options, ...part } }),
    /** Goes on with what is here; the next save replaces the other's. */
    keepMine: () => {
      refused.current = ''
      change({ base: saved.savedAs })
    },
    takeTheirs: () => {
      clear()
      change({ content: saved.content, options: saved.options, base: saved.savedAs })
      setSavedWords(wordsOf(saved))
    },
  }
}
export type Editing = ReturnType<typeof useEditing>
