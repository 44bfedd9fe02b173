/** What a check found: something that keeps the product from working, or something good to know. */
export interface Finding {
  level: 'missing' | 'note'
  words: string
}

export const missing = (words: string): Finding => ({ level: 'missing', words })
export const note = (words: string): Finding => ({ level: 'note', words })
