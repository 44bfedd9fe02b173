import type { Fault } from './fault'
import { findApiUses } from './find-api-uses'
import { readTypings } from './read-typings'

/** Every API that the code calls is WeChat's, and is there on the oldest base library that we serve, or is asked for first. */
export function checkApis(folder: string, minimum: string): Fault[] {
  const declared = readTypings()
  return findApiUses(folder)
    .filter(({ called }) => called)
    .flatMap(({ name, guarded, ...where }) => {
      const api = declared.get(name)
      if (!api) return [{ ...where, words: `calls wx.${name}, which WeChat does not have` }]
      if (guarded || !isNewer(api.since, minimum)) return []
      return [{ ...where, words: `calls wx.${name} of ${api.since} without wx.canIUse; phones may have ${minimum}` }]
    })
    .map(({ file, line, column, words }) => ({ file, line, column, words }))
}

/** Whether a version comes after another: 2.10.0 after 2.9.9. */
export function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number))
  const at = [0, 1, 2].find((part) => (a![part] ?? 0) !== (b![part] ?? 0))
  return at !== undefined && (a![at] ?? 0) > (b![at] ?? 0)
}
