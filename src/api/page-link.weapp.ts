/** A page's path inside the mini program. A code that WeChat itself opens is made by WeChat's own service. */
export function pageLink(page: string, params: Record<string, string>): string {
  const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `${page}?${query.join('&')}`
}
