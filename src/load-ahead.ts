const AFTER_MS = 4000

/** On the web the pages come one by one; those that one needs without a network are fetched once the first is quiet. */
export function loadAhead(): void {
  const pages = () =>
    Promise.all([
      import('./pages/home/index'),
      import('./pages/notices/index'),
      import('./pages/raise/index'),
      import('./pages/receipt/index'),
      import('./pages/cases/index'),
      import('./pages/case-detail/index'),
      import('./pages/me/index'),
      import('./pages/choose-community/index'),
      import('./packages/notice/read/index'),
    ])
  setTimeout(() => void pages().catch(() => undefined), AFTER_MS)
}
