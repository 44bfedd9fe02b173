import { join } from 'node:path'
import { requireBuilt } from './harness/list-files'

/** Where the build stands; `DIST` names another folder than `dist`. Throws when it was not built. */
export const builtWeapp = () => requireBuilt(join(process.env.DIST ?? 'dist', 'weapp'))
