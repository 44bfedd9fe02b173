/** Taro's elements draw their insides a moment after they stand. */
const DRAWN_MS = 150

/**
 * Scrolls to the first of these (CSS selectors) that is on the screen's page, and puts the cursor there: into its field,
 * or on it. `#ID-open` is tapped, and what it opens (`#ID`) is gone to. False where none is there.
 */
export function bringUp(...selectors: string[]): boolean {
  // Pages that were left stay in the document, hidden.
  const inSight = (at: HTMLElement) => at.getClientRects().length > 0
  for (const selector of selectors) {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find(inSight)
    if (!found) continue
    found.scrollIntoView({ block: 'nearest' })
    if (found.id.endsWith('-open')) {
      found.click()
      setTimeout(() => bringUp(`#${found.id.slice(0, -'-open'.length)}`), DRAWN_MS)
      return true
    }
    const field = found.querySelector<HTMLElement>('input, textarea, button, [tabindex]') ?? found
    field.focus({ preventScroll: true })
    return true
  }
  return false
}
