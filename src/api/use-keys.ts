import { useEffect, useRef } from 'react'
import { usePageShowing } from './use-page-showing'

const FIELDS = ['INPUT', 'TEXTAREA', 'SELECT']

/**
 * Keys of a keyboard, on the web: never those typed into a field (but Escape, which leaves it), none with Ctrl, Alt or
 * Meta, none while the page is not in sight. `onKey` says whether it acted; then the browser does nothing of its own.
 */
export function useKeys(onKey: (key: string) => boolean): void {
  const showing = usePageShowing(() => undefined)
  const latest = useRef(onKey)
  latest.current = onKey
  useEffect(() => {
    if (!showing) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      const at = event.composedPath()[0]
      if (at instanceof HTMLElement && (FIELDS.includes(at.tagName) || at.isContentEditable)) {
        if (event.key !== 'Escape') return
        // A search field would be emptied by the browser, unseen by its page.
        event.preventDefault()
        at.blur()
        return
      }
      // What has the focus acts on Enter by itself.
      if (event.key === 'Enter' && at !== document.body) return
      if (latest.current(event.key)) event.preventDefault()
    }
    // On the way down: Taro's fields let no key through on its way up.
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [showing])
}
