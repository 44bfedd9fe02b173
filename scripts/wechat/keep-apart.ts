import { join } from 'node:path'
import { type BuildOptions, build, type OnResolveArgs, type Plugin } from 'esbuild'
import { standIn } from './stand-in'

/** Large, and read by our own code when it comes to them, by `import()`. */
const LARGE = ['@cloudbase/node-sdk', 'wx-server-sdk', 'hucre/xlsx', 'fflate']
/** Large too, and asked for by files that are read at the start, though few calls need them: by who asks. */
const LATE: [asker: RegExp, packages: string[]][] = [
  // Tencent's SDK for its other products, for signing in on the web, for uploads, proxies and machines outside its cloud.
  [
    /@cloudbase[\\/]node-sdk[\\/]dist/,
    [
      ...['@cloudbase/ai', '@cloudbase/app', '@cloudbase/wx-cloud-client-sdk', 'web-streams-polyfill', 'jsonwebtoken'],
      ...['xml2js', 'form-data', 'axios', 'http-proxy-agent', 'https-proxy-agent'],
    ],
  ],
  [/cloudfunctions[\\/]broadcast/, ['sanitize-html']],
]

const isLarge = ({ path, kind }: OnResolveArgs) => kind === 'dynamic-import' && LARGE.includes(path)
const isLate = ({ path, importer }: OnResolveArgs) =>
  LATE.some(([asker, packages]) => packages.includes(path) && asker.test(importer))

/** Of `…/node_modules/@cloudbase/node-sdk/node_modules/axios/index.js`: two versions of one package are two files. */
function fileOf(path: string): string {
  const packages = path.matchAll(/node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/g)
  const name = [...packages].map(([, inside]) => inside).join('-')
  return `${name.replace(/\W+/g, '-').replace(/^-/, '')}.js`
}

/**
 * Puts large libraries into files of their own beside the function's, which are read when a call comes to them: even
 * unused, code is read and parsed whole at a function's start, which takes longer than all that a call then does
 * (docs/adr/044).
 */
export function keepApart(folder: string, options: BuildOptions): Plugin {
  return {
    name: 'keep-apart',
    setup(own) {
      const apart = new Map<string, string>()
      own.onResolve({ filter: /^[@a-z]/ }, async (asked) => {
        if (asked.pluginData === 'as usual' || !(isLarge(asked) || isLate(asked))) return
        const { kind, importer, resolveDir } = asked
        const { path } = await own.resolve(asked.path, { kind, importer, resolveDir, pluginData: 'as usual' })
        const file = fileOf(path)
        if ((apart.get(file) ?? path) !== path) throw new Error(`${file} would be two: ${path} and ${apart.get(file)}`)
        apart.set(file, path)
        return isLarge(asked) ? { path: `./${file}`, external: true } : { path, namespace: 'late' }
      })
      own.onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
        contents: standIn(path, `apart:${fileOf(path)}`),
      }))
      own.onResolve({ filter: /^apart:/ }, ({ path }) => ({ path: path.replace('apart:', './'), external: true }))
      own.onEnd(async () => {
        for (const [file, path] of apart) {
          const stdin = { contents: `module.exports = require(${JSON.stringify(path)})`, resolveDir: folder }
          await build({ ...options, stdin, outfile: join(folder, file), plugins: [keepApart(folder, options)] })
        }
      })
    },
  }
}
