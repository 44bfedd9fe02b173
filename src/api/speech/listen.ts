/** Hears what is said and gives it back as text. */
export interface Listener {
  /** What has been understood so far. */
  soFar(text: string): void
  /** It is over: all of it, or a sentence that says why there is nothing. */
  done(text: string, sentence?: string): void
}

/** Only WeChat does it (a twin of this file); in a browser the keyboard's own microphone is there. */
export const SPEECH = false

/** Whether the microphone may be used now, or only from the next time, since the person has just been asked. */
export async function mayListen(): Promise<'now' | 'next-time' | 'no'> {
  return 'no'
}

export function startListening(_listener: Listener): void {}

export function stopListening(): void {}
