/**
 * Scrolls to the first of these (CSS selectors) that is on the screen's page, and puts the cursor there: into its field,
 * or on it. An element whose id ends with `-open` opens what it stands for. False where none is there.
 */
export function bringUp(...selectors: string[]): boolean {
  // Pages that were left stay in the document, hidden.
  const inSight = (at: HTMLElement) => at.getClientRects().length > 0
  for (const selector of selectors) {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find(inSight)
    if (!found) continue
    found.scrollIntoView({ block: 'nearest' })
    if (found.id.endsWith('-open')) found.click()
    const field = found.querySelector<HTMLElement>('input, textarea, button, [tabindex]') ?? found
    field.focus({ preventScroll: true })
    return true
  }
  return false
}
