/** The whole address of a page, for whoever opens it on another phone. */
export function pageLink(page: string, params: Record<string, string>): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname}#/${page}?${new URLSearchParams(params).toString()}`
}
