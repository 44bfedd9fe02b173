import { randomBytes } from 'node:crypto'
import { keepSecretFile } from './keep-secret-file'

/** The runtime's secret, which file addresses are signed with: made at the first start, readable to its owner alone. */
export const readSecret = (dataFolder: string): Buffer => keepSecretFile(dataFolder, 'secret', () => randomBytes(32))
