import { useEffect, useRef } from 'react'
import { useOperation } from '../../../api/use-operation'
import { usePageShowing } from '../../../api/use-page-showing'
import type { NoticeView } from './notice-view'

/** Says once of each edition that it was opened. */
export function useReading({ broadcastId, edition, unread }: NoticeView): void {
  const mark = useOperation('broadcast.mark-read')
  const showing = usePageShowing(() => undefined)
  const told = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once an edition, however often it is drawn
  useEffect(() => {
    if (!showing || !unread || told.current === edition) return
    told.current = edition
    void mark.run({ broadcastId, edition })
  }, [showing, unread, edition])
}

/** What was corrected since the last reading. Said to be read by now, it stays in sight on this visit all the same. */
export function useCorrection(view: NoticeView): Pick<NoticeView, 'corrections' | 'pieces'> | undefined {
  const seen = useRef<Pick<NoticeView, 'corrections' | 'pieces'>>()
  if (view.corrected) seen.current = { corrections: view.corrections, pieces: view.pieces }
  return seen.current
}

/** The text and pictures of an edition as first read: their addresses change with every reading, and would blink. */
export function useSteadyText({ edition, withdrawn, body, picture }: NoticeView): Pick<NoticeView, 'body' | 'picture'> {
  const kept = useRef<{ key: string; body: string; picture?: string }>()
  const key = `${edition}:${withdrawn}`
  if (kept.current?.key !== key) kept.current = { key, body, picture }
  return kept.current
}
