import { join } from 'node:path'
import { measureH5 } from './measure-h5'
import { measureWeapp, packageSizes } from './measure-weapp'

/** A size that is promised: both in bytes. */
export interface Budget {
  what: string
  bytes: number
  limit: number
}

const KB = 1024

/** Every promised size of the two builds, measured on `dist`, or the folder that `DIST` names. */
export async function measureBudgets(): Promise<Budget[]> {
  const dist = process.env.DIST ?? 'dist'
  const weapp = measureWeapp(join(dist, 'weapp'))
  const h5 = await measureH5(join(dist, 'h5'))
  return [
    { what: 'weapp, main package', bytes: weapp.main, limit: 1024 * KB },
    { what: 'weapp, all packages', bytes: weapp.whole, limit: Math.floor(1.6 * 1024 * KB) },
    ...subpackages(join(dist, 'weapp')),
    { what: 'h5, first load, gzipped', bytes: h5.firstLoad, limit: 350 * KB },
  ]
}

/** A page of a subpackage waits for all of it, on a weak signal too. */
function subpackages(folder: string): Budget[] {
  return [...packageSizes(folder)]
    .filter(([root]) => root !== '')
    .map(([root, bytes]) => ({ what: `weapp, ${root}`, bytes, limit: 256 * KB }))
}
