import { join } from 'node:path'
import { requireBuilt } from './harness/list-files'

/** Where the build stands; `DIST` names another folder than `dist`. Throws when it was not built. */
export const builtWeapp = () => requireBuilt(join(process.env.DIST ?? 'dist', 'weapp'))

/** The same with 按住说话 in it (`npm run build:speech`). */
export const builtWithSpeech = () => requireBuilt(join(process.env.DIST ?? 'dist', 'weapp-speech'))
