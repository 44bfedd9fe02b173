/**
 * An error's sentence, in Chinese, which says what to do, and whether the same call may succeed when it is simply sent
 * again. `{…}` in a sentence is filled from the details.
 */
export interface ErrorEntry {
  message: string
  retryable: boolean
}
