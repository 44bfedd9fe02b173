import { join } from 'node:path'
import { minimumBaseLibrary } from './base-library'
import { checkBundle } from './check-bundle'
import type { Fault } from './fault'
import { checkFunctions } from './functions/check-functions'

/** Both halves of what is uploaded to WeChat, built into `dist`: the mini program and each function. Files are named from there. */
export async function checkWechat(dist: string): Promise<Fault[]> {
  const under = (folder: string) => (fault: Fault) => ({ ...fault, file: `${folder}/${fault.file}` })
  const bundle = checkBundle(join(dist, 'weapp'), minimumBaseLibrary())
  const functions = await checkFunctions(join(dist, 'cloudfunctions'))
  return [...bundle.map(under('weapp')), ...functions.map(under('cloudfunctions'))]
}
