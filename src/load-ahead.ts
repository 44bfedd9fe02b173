const AFTER_MS = 4000

/** Whoever opens the visits goes out next, where there may be no signal: the pages of a visit come along at once. */
export function loadVisitPages(): void {
  const pages = () =>
    Promise.all([import('./packages/member/visit/index'), import('./packages/member/report-for/index')])
  void pages().catch(() => undefined)
}

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
