import Taro from '@tarojs/taro'

/** A page and its parameters as WeChat and Taro's router write them. */
export function pagePath(page: string, params: Record<string, string> = {}): string {
  const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `/${page}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

/** Opens a page by its path below the source root: `go('pages/case-detail/index', { caseId })`. */
export function go(page: string, params: Record<string, string> = {}): void {
  void Taro.navigateTo({ url: pagePath(page, params) })
}

/** Opens a page that is told with its query: `packages/member/visit/index?visitId=…`. */
export const goTo = (page: string): void => void Taro.navigateTo({ url: `/${page}` })

/** One page back, or home where there is none. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: '/pages/home/index' })
}
