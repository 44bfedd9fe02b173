/** Writes what the page shows into its own address, so that a reload or a sent link opens the same; no step back is added. */
export function keepInAddress(name: string, value: string | undefined): void {
  const [path = '', query = ''] = window.location.hash.split('?')
  const params = new URLSearchParams(query)
  if (value) params.set(name, value)
  else params.delete(name)
  const rest = params.toString()
  window.history.replaceState(window.history.state, '', rest ? `${path}?${rest}` : path)
}
