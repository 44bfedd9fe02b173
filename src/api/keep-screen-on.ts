interface Lock {
  release(): Promise<void>
}

/** Keeps this browser's screen lit where it knows how; gives back what ends it. In WeChat a twin of this file. */
export function keepScreenOn(): () => void {
  const { wakeLock } = navigator as { wakeLock?: { request(kind: 'screen'): Promise<Lock> } }
  const lock = wakeLock?.request('screen').catch(() => undefined)
  return () => void lock?.then((held) => held?.release())
}
