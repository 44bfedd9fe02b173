import type { ContentSafety } from '../platform/ports/content-safety'

/**
 * Stands in for WeChat's content-security service where there is no WeChat: a few words to try it with. `down` is the
 * service out of order: everything is held.
 */
const REFUSED = ['赌博网站', '代开发票', '枪支出售']
const HELD = ['转账给我']

export type WordListSafety = ContentSafety & { down: boolean }

export function wordListSafety(): WordListSafety {
  return {
    down: false,
    async checkText(text) {
      if (this.down) return 'held'
      if (REFUSED.some((word) => text.includes(word))) return 'refused'
      return HELD.some((word) => text.includes(word)) ? 'held' : 'passed'
    },
    // Nothing here can look at a photo.
    async checkPhoto() {
      return { state: this.down ? 'held' : 'passed' }
    },
  }
}
