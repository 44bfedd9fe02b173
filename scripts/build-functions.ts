import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

const root = resolve(__dirname, '..')
const from = join(root, 'cloudfunctions')
const to = join(root, 'dist/cloudfunctions')

/** Every folder of cloudfunctions/ is one deployed function. */
export const FUNCTIONS = readdirSync(from).filter((name) => statSync(join(from, name)).isDirectory())

/** Seven fields, UTC+8: at second 0 of every minute. Deadlines are days, so a minute's delay harms nobody. */
const EVERY_MINUTE = '0 * * * * * *'

/** Which of WeChat's interfaces a function calls: all check what people write, one alone writes to people. */
const openapiOf = (name: string) => ['security.msgSecCheck', ...(name === 'notify' ? ['subscribeMessage.send'] : [])]

/** What WeChat reads beside a function: the interfaces it may call, and its one timer, which the HTTP door has none of. */
const configOf = (name: string) => ({
  permissions: { openapi: openapiOf(name) },
  triggers: name === 'http' ? [] : [{ name: 'tick', type: 'timer', config: EVERY_MINUTE }],
})

/**
 * Builds each function into one file, SDKs included, as nothing is installed in the cloud. Parts loaded by `import()`
 * stay unevaluated until their first use.
 */
export async function buildFunctions(outFolder = to): Promise<void> {
  rmSync(outFolder, { recursive: true, force: true })
  for (const name of FUNCTIONS) {
    const folder = join(outFolder, name)
    mkdirSync(folder, { recursive: true })
    await build({
      entryPoints: [join(from, name, 'index.ts')],
      outfile: join(folder, 'index.js'),
      bundle: true,
      platform: 'node',
      target: 'node18',
      format: 'cjs',
      minify: true,
      keepNames: true,
      legalComments: 'none',
      logLevel: 'error',
      // Optional natives of a websocket library that the SDK never needs here.
      external: ['bufferutil', 'utf-8-validate'],
    })
    writeFileSync(join(folder, 'package.json'), json({ name, version: '0.1.0', private: true, main: 'index.js' }))
    writeFileSync(join(folder, 'config.json'), json(configOf(name)))
    console.log(`dist/cloudfunctions/${name}: ${Math.round(statSync(join(folder, 'index.js')).size / 1024)} KB`)
  }
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

if (process.argv[1]?.endsWith('build-functions.ts')) buildFunctions()
