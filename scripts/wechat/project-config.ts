import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isFilled, ROOT, type WechatConfig } from './config'

/** Opens in WeChat's tools without an account, for trying. */
export const TOURIST = 'touristappid'

/**
 * dist/project.config.json: `dist` is the folder that WeChat's tools open. The project's own file names no appid, as that
 * is a district's; the copy that Taro puts into dist/weapp leads nowhere and is taken away.
 */
export function writeProjectConfig(distFolder: string, { appid, baseLibrary }: WechatConfig): void {
  const own = JSON.parse(readFileSync(join(ROOT, 'project.config.json'), 'utf8')) as Record<string, unknown>
  const written = {
    ...own,
    appid: isFilled(appid) ? appid : TOURIST,
    libVersion: baseLibrary,
    miniprogramRoot: 'weapp/',
    cloudfunctionRoot: 'cloudfunctions/',
    // A district's desks are served from h5; it is no part of the mini program.
    packOptions: { ignore: [{ type: 'folder', value: 'h5' }], include: [] },
  }
  writeFileSync(join(distFolder, 'project.config.json'), `${JSON.stringify(written, null, 2)}\n`)
  rmSync(join(distFolder, 'weapp/project.config.json'), { force: true })
}
