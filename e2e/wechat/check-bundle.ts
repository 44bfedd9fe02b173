import { newerSyntax } from '../weapp/harness/check-syntax'
import { requireBuilt } from '../weapp/harness/list-files'
import { checkApis } from './check-apis'
import { checkGlobals } from './check-globals'
import { checkMarkup } from './check-markup'
import { checkPrivateApis } from './check-private-apis'
import { checkSizes } from './check-sizes'
import type { Fault } from './fault'

/** All that can be said of a built mini program without running it. `minimum` is the oldest base library that is served. */
export function checkBundle(folder: string, minimum: string): Fault[] {
  requireBuilt(folder)
  return [
    ...checkMarkup(folder),
    ...newerSyntax(folder).map((words) => ({
      file: words.split(':')[0]!,
      words: words.split(': ').slice(1).join(': '),
    })),
    ...checkGlobals(folder),
    ...checkApis(folder, minimum),
    ...checkPrivateApis(folder),
    ...checkSizes(folder),
  ]
}
