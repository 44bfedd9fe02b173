import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type BuildOptions, build, type OnResolveArgs, type Plugin } from 'esbuild'

/** Large, and not needed by every call: a function reads them when it comes to it. */
const LARGE = ['@cloudbase/node-sdk', 'wx-server-sdk', 'hucre/xlsx', 'fflate']
/** What Tencent's SDK loads at its start for other products: language models, their data models, signing in on the web. */
const UNUSED_BY_US = ['@cloudbase/ai', '@cloudbase/app', '@cloudbase/wx-cloud-client-sdk', 'jsonwebtoken', 'xml2js']

const fileOf = (name: string) => `${name.replace(/\W+/g, '-').replace(/^-/, '')}.js`
const isLarge = ({ path, kind }: OnResolveArgs) => kind === 'dynamic-import' && LARGE.includes(path)
const isUnused = ({ path, importer }: OnResolveArgs) =>
  UNUSED_BY_US.includes(path) && /node_modules[\\/]@cloudbase[\\/]node-sdk[\\/]dist/.test(importer)

/**
 * Puts large libraries into files of their own beside the function's, and lets Tencent's SDK load what we do not use
 * only if it asks for it after all. Even unused, code is read and parsed whole at a function's start, which takes
 * longer than all that a call then does (docs/adr/044).
 */
export function keepApart(folder: string, options: BuildOptions): Plugin {
  return {
    name: 'keep-apart',
    setup(own) {
      const found = new Set<string>()
      const apart = (path: string) => {
        found.add(path)
        return { path: `./${fileOf(path)}`, external: true }
      }
      own.onResolve({ filter: /^[@a-z]/ }, (asked) => {
        if (isLarge(asked)) return apart(asked.path)
        return isUnused(asked) ? { path: asked.path, namespace: 'later' } : undefined
      })
      own.onResolve({ filter: /^later:/ }, ({ path }) => apart(path.slice('later:'.length)))
      own.onLoad({ filter: /./, namespace: 'later' }, ({ path }) => ({ contents: later(path, options.absWorkingDir) }))
      own.onEnd(async () => {
        for (const name of found) {
          const stdin = { contents: `module.exports = require('${name}')`, resolveDir: options.absWorkingDir }
          await build({ ...options, stdin, outfile: join(folder, fileOf(name)), plugins: [keepApart(folder, options)] })
        }
      })
    },
  }
}

/** A module that loads the real one at the first look into it. What kind it is is said without looking. */
function later(name: string, root = '.'): string {
  const isEsModule = Boolean(createRequire(join(root, 'package.json'))(name).__esModule)
  return `let real
    const get = (_, key) => key === '__esModule' ? ${isEsModule} : (real ??= require('later:${name}'))[key]
    module.exports = new Proxy({}, { get })`
}
