import type { OperationName } from '../../../contract/operations'
import type { KeptPhoto } from '../photos/kept-photo'
import { createSealedList } from '../sealed/sealed-list'

/** Where to write it anew: a page, and the draft that the page begins with. */
export interface Again {
  page: string
  draftKey: string
  draft: unknown
}

/** Something that a person did, on its way to the backend. */
export interface QueuedCall {
  requestId: string
  operation: OperationName
  input: Record<string, unknown>
  /** Sent before the call; their file ids become `input.photos`. */
  photos?: KeptPhoto[]
  /** What it is, in the person's words: "反映:路灯不亮". */
  title: string
  /** When it was really made, ISO 8601. */
  madeAt: string
  /** It did not get through when it was made: the backend marks it 补传, with both times. */
  waited?: boolean
  /** How often the backend was reached and could not do it. */
  tries?: number
  /** Whose it is; sent while that person is signed in. */
  person: string
  again?: Again
}

/** One that was refused for good, or that could not be done however often it was sent; the sentence says why. */
export interface NotSent extends QueuedCall {
  sentence: string
  /** Nothing is wrong with it: the very same may be sent once more. */
  retryable?: boolean
}

/** Waits for a signal, oldest first. */
export const waitingCalls = createSealedList<QueuedCall>('queue:waiting')
/** Left the queue unsent; what was typed is still here. */
export const notSentCalls = createSealedList<NotSent>('queue:not-sent')
