import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { packageSizes } from '../budgets/measure-weapp'
import { listFiles } from '../weapp/harness/list-files'
import type { Fault } from './fault'

const KB = 1024
/**
 * WeChat's: a package 2 MB, all of them 30 MB, and 20 MB where a service provider uploads.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages.html
 */
const PACKAGE = 2048 * KB
const ALL = 20 * 1024 * KB
/** A tab's icon, by the same documentation (app.json, tabBar). */
const ICON = 40 * KB
/** Ours: a larger picture belongs in the cloud's storage. */
const IMAGE = 200 * KB
const IMAGES = /\.(png|jpe?g|gif|webp|svg|bmp)$/i

/** No package and no picture is larger than may be. */
export function checkSizes(folder: string): Fault[] {
  const sizes = packageSizes(folder)
  const whole = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)
  const { tabBar } = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as {
    tabBar?: { list: { iconPath?: string; selectedIconPath?: string }[] }
  }
  const icons = new Set((tabBar?.list ?? []).flatMap((tab) => [tab.iconPath, tab.selectedIconPath]))
  const images = listFiles(folder, '').filter((file) => IMAGES.test(file))
  return [
    ...[...sizes].flatMap(([root, bytes]) => over(root === '' ? 'main package' : root, bytes, PACKAGE, 'a package')),
    ...over('all packages', whole, ALL, 'a mini program'),
    ...images.flatMap((file) => {
      const { size } = statSync(join(folder, file))
      return icons.has(file) ? over(file, size, ICON, "a tab's icon") : over(file, size, IMAGE, 'a picture')
    }),
  ]
}

const over = (file: string, bytes: number, limit: number, what: string): Fault[] =>
  bytes <= limit ? [] : [{ file, words: `has ${kb(bytes)}, ${what} may have ${kb(limit)}` }]
const kb = (bytes: number) => `${Math.ceil(bytes / KB)} KB`
