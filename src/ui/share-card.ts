import picture from '../assets/share-card.png'
import { pagePath } from './go'

interface Shared {
  title: string
  page: string
  params?: Record<string, string>
  /** The thing's own picture. */
  picture?: string
}

/**
 * The card that WeChat hands on. Only what everybody may see has one: notices, guide entries, public results,
 * activities. A page without it can't be sent on at all.
 */
export function shareCard({ title, page, params, picture: own }: Shared) {
  return { title, path: pagePath(page, params), imageUrl: own || picture }
}
