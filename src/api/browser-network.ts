/** Browsers tell the window; Taro's own event listens to a connection that most of them never change. */
export function watchBrowser(change: (isConnected: boolean) => void): void {
  window.addEventListener('online', () => change(true))
  window.addEventListener('offline', () => change(false))
  change(navigator.onLine)
}
