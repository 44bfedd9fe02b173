import type { ContentSafety } from '../ports/content-safety'
import { cutForCheck } from './cut-for-check'
import { wxSdk } from './wx-sdk'

/** Scene 2 (comments): what people write under somebody's eyes. Version 2 of the check needs the writer's openid. */
const CHECK = { version: 2, scene: 2 }

/** WeChat's text check: `risky` is refused, `review` and every failure wait for a person. */
export const wechatContentSafety: ContentSafety = {
  async checkText(text, openid) {
    try {
      const sdk = await wxSdk()
      const suggestions: (string | undefined)[] = []
      for (const content of cutForCheck(text)) {
        const reply = await sdk.openapi.security.msgSecCheck({ ...CHECK, openid, content })
        suggestions.push(reply.result?.suggest)
      }
      if (suggestions.includes('risky')) return 'refused'
      return suggestions.every((suggestion) => suggestion === 'pass') ? 'passed' : 'held'
    } catch (error) {
      console.error('content check failed, the text is held', error)
      return 'held'
    }
  },
}
