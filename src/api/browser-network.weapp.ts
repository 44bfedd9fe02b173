/** No browser: WeChat's own events say it all. */
export function watchBrowser(_change: (isConnected: boolean) => void): void {}
