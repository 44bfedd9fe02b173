import { rmSync } from 'node:fs'
import { examine, tell } from '../../doctor'
import { CONFIG_FILE, type WechatConfig } from '../config'
import type { BuiltFunction } from '../function-settings'
import { change, filledFolder } from './filled-folder'

/** A filled-in district folder for each test of a file, and what the check-up says of it. */
export function examinedFolder() {
  let folder = ''
  beforeEach(() => {
    folder = filledFolder()
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  return {
    folder: () => folder,
    said(): string[] {
      const lines: string[] = []
      tell(examine(folder, ['notify']), (line) => lines.push(line))
      return lines
    },
    withConfig: (edit: (config: WechatConfig) => void) => change(folder, CONFIG_FILE, edit),
    withFunction: (edit: (built: BuiltFunction) => void) =>
      change<BuiltFunction[]>(folder, 'dist/cloud-functions.json', ([of]) => edit(of!)),
  }
}
