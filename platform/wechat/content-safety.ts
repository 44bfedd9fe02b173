import type { ContentSafety } from '../ports/content-safety'
import { cutForCheck } from './cut-for-check'
import { wxSdk } from './wx-sdk'

/** Scene 2 (comments): what people write under somebody's eyes. Version 2 of the check needs the writer's openid. */
const CHECK = { version: 2, scene: 2 }
/** 1 would be sound. */
const PICTURE = 2
/** What a check that tells by its code says of what may not be shown. */
const RISKY = 87014

/**
 * WeChat's checks: `risky` is refused; `review` and every failure (61010: the writer was not here within two hours, 45009
 * and 44991: too many questions, -1: busy, a broken line) wait.
 */
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
      return afterFailure('a text', error)
    }
  },
  async checkPhoto(address, openid) {
    try {
      const asked = { ...CHECK, openid, mediaUrl: address, mediaType: PICTURE }
      const { traceId } = await (await wxSdk()).openapi.security.mediaCheckAsync(asked)
      return traceId ? { state: 'held', traceId } : { state: 'held' }
    } catch (error) {
      return { state: afterFailure('a photo', error) }
    }
  },
}

function afterFailure(what: string, error: unknown): 'refused' | 'held' {
  if (Number((error as { errCode?: number }).errCode) === RISKY) return 'refused'
  console.error(`the check of ${what} failed, it is held`, error)
  return 'held'
}
