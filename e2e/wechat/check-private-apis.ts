import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from './fault'
import { findApiUses } from './find-api-uses'

/**
 * The eight that must be declared since 2022-07-14.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html#requiredPrivateInfos
 */
const MUST_BE_DECLARED = [
  ...['getFuzzyLocation', 'getLocation', 'onLocationChange', 'startLocationUpdate', 'startLocationUpdateBackground'],
  ...['chooseLocation', 'choosePoi', 'chooseAddress'],
]
/** Whoever declares the coarse place may not declare these. */
const PRECISE = ['getLocation', 'onLocationChange', 'startLocationUpdate', 'startLocationUpdateBackground']

/** What app.json declares as private and what the code uses are the same. */
export function checkPrivateApis(folder: string): Fault[] {
  const text = readFileSync(join(folder, 'app.json'), 'utf8')
  const config = JSON.parse(text) as { requiredPrivateInfos?: string[]; permission?: Record<string, unknown> }
  const declared = config.requiredPrivateInfos ?? []
  const uses = findApiUses(folder).filter(({ name }) => MUST_BE_DECLARED.includes(name))
  const used = new Set(uses.map(({ name }) => name))
  const inConfig = (name: string, words: string): Fault => {
    const before = text.slice(0, text.indexOf(`"${name}"`)).split('\n')
    return { file: 'app.json', line: before.length, column: before.at(-1)!.length + 1, words }
  }
  return [
    ...uses
      .filter(({ name }) => !declared.includes(name))
      .map(({ name, file, line, column }) => ({
        ...{ file, line, column },
        words: `uses wx.${name}, which app.json does not declare in requiredPrivateInfos: it would always fail`,
      })),
    ...declared
      .filter((name) => !used.has(name))
      .map((name) =>
        inConfig(name, `requiredPrivateInfos declares ${name}, which nothing uses: the review refuses it`),
      ),
    ...(declared.includes('getFuzzyLocation') && declared.some((name) => PRECISE.includes(name))
      ? [inConfig('getFuzzyLocation', 'is declared beside a precise place: WeChat takes one or the other')]
      : []),
    ...(used.has('getLocation') && !config.permission?.['scope.userLocation']
      ? [{ file: 'app.json', words: 'wx.getLocation is used, and permission has no words for scope.userLocation' }]
      : []),
  ]
}
