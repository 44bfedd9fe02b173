interface Lock {
  release(): Promise<void>
}

/** Keeps this browser's screen lit where it knows how; gives back what ends it. In WeChat a twin of this file. */
export function keepScreenOn(): () => void {
  const { wakeLock } = navigator as { wakeLock?: { request(kind: 'screen'): Promise<Lock> } }
  let held: Promise<Lock | undefined> | undefined
  // A browser lets go of it whenever its window is hidden.
  const take = () => {
    if (document.visibilityState === 'visible') held = wakeLock?.request('screen').catch(() => undefined)
  }
  take()
  document.addEventListener('visibilitychange', take)
  return () => {
    document.removeEventListener('visibilitychange', take)
    void held?.then((lock) => lock?.release())
  }
}
