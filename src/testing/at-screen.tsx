import { QueryClientProvider } from '@tanstack/react-query'
import { act, configure, fireEvent, render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { queryClient } from '../api/query-client'

// A busy machine is no fault of a page.
configure({ asyncUtilTimeout: 60_000 })

/** A page as the app shows it, with nothing read yet. */
export function open(page: ReactElement) {
  queryClient.clear()
  return render(<QueryClientProvider client={queryClient}>{page}</QueryClientProvider>)
}

/** The element of that id; fails when there is none. */
export function at(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`#${id} is not on the screen, which reads:\n${document.body.textContent}`)
  return found
}
export const isThere = (id: string) => document.getElementById(id) !== null

/** Types over what was in the box. Taro's boxes are custom elements that tell with `detail`. */
export function type(id: string, value: string): void {
  fireEvent(at(id), new CustomEvent('input', { detail: { value } }))
}
export const typed = (id: string) => (at(id) as HTMLInputElement).value

/** Gives what is under way the time to end; Taro's elements draw themselves a moment later. */
export const settle = () => act(() => new Promise((quiet) => setTimeout(quiet, 50)))

/** Taps, and gives what it set off the time to end. */
export async function tap(id: string): Promise<void> {
  fireEvent.click(at(id))
  await settle()
}
