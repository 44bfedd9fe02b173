import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Lockfile, missingParts } from './complete-lockfile'

const lockfile = () => JSON.parse(readFileSync(resolve(__dirname, '../package-lock.json'), 'utf8')) as Lockfile

describe('the lockfile', () => {
  test('names every platform\'s parts; if not, run "npm run lockfile"', () => {
    expect(missingParts(lockfile())).toEqual([])
  })

  test('with a part taken out is found to lack it', () => {
    const cut = lockfile()
    const part = Object.keys(cut.packages).find((path) => path.endsWith('darwin-arm64'))
    delete cut.packages[part ?? '']
    expect(missingParts(cut).map(({ path }) => path)).toContain(part)
  })

  test('with two versions of a package needs the parts of both', () => {
    const tool = (version: string) => ({ version, optionalDependencies: { 'tool-linux-x64': version } })
    const packages = {
      'node_modules/tool': tool('2.0.0'),
      'node_modules/other/node_modules/tool': tool('1.0.0'),
      'node_modules/tool-linux-x64': { version: '2.0.0' },
    }
    expect(missingParts({ packages })).toEqual([
      {
        path: 'node_modules/other/node_modules/tool/node_modules/tool-linux-x64',
        name: 'tool-linux-x64',
        version: '1.0.0',
        dev: false,
      },
    ])
  })

  test('names no registry', () => {
    expect(Object.values(lockfile().packages).filter((entry) => 'resolved' in entry)).toEqual([])
  })
})
