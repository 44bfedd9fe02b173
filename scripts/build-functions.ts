import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import type { TimedJob } from '../platform/handler'
import { type BuiltFunction, PLATFORM_SETS, settingsOf } from './wechat/function-settings'
import { keepApart } from './wechat/keep-apart'
import { bytesOf, listFiles } from './wechat/list-code'
import { whatItUses } from './wechat/what-it-uses'

const root = resolve(__dirname, '..')
const from = join(root, 'cloudfunctions')
const to = join(root, 'dist/cloudfunctions')

/** Every folder of cloudfunctions/ is one deployed function. */
export const FUNCTIONS = readdirSync(from).filter((name) => statSync(join(from, name)).isDirectory())

const OPTIONS: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node18',
  format: 'cjs',
  supported: { 'dynamic-import': false },
  minify: true,
  keepNames: true,
  legalComments: 'none',
  logLevel: 'error',
  // Optional natives of a websocket library that the SDK never needs here.
  external: ['bufferutil', 'utf-8-validate'],
}

/** Seven fields, UTC+8: at second 0 of every minute. Deadlines are days, so a minute's delay harms nobody. */
const EVERY_MINUTE = '0 * * * * * *'

/** One timer a function, as WeChat allows; none where there is nothing to do by the clock. */
export async function triggersOf(name: string): Promise<BuiltFunction['triggers']> {
  const file = join(from, name, 'timers.ts')
  const { timers } = existsSync(file) ? ((await import(file)) as { timers: TimedJob[] }) : { timers: [] }
  return timers.length > 0 ? [{ name: 'tick', type: 'timer', config: EVERY_MINUTE }] : []
}

/**
 * Builds each function into one file, as nothing is installed in the cloud, and what is large and rarely needed into a
 * file of its own, read at its first use. Beside it lie what WeChat reads (`config.json`: the interfaces it may call,
 * which are those it does call, and its timer), and for the upload cloud-functions.json, one folder up.
 */
export async function buildFunctions(outFolder = to, names: readonly string[] = FUNCTIONS): Promise<BuiltFunction[]> {
  rmSync(outFolder, { recursive: true, force: true })
  const built: BuiltFunction[] = []
  for (const name of names) built.push(await buildFunction(name, join(outFolder, name)))
  if (outFolder === to) writeFileSync(join(dirname(to), 'cloud-functions.json'), json(built))
  return built
}

async function buildFunction(name: string, folder: string): Promise<BuiltFunction> {
  mkdirSync(folder, { recursive: true })
  const { metafile } = await build({
    ...OPTIONS,
    entryPoints: [join(from, name, 'index.ts')],
    outfile: join(folder, 'index.js'),
    metafile: true,
    plugins: [keepApart(folder, OPTIONS)],
  })
  const uses = whatItUses(ownSources(metafile).map((file) => join(root, file)))
  const triggers = await triggersOf(name)
  const files = {
    'package.json': json({ name, version: '0.1.0', private: true, main: 'index.js' }),
    'config.json': json({ permissions: { openapi: uses.openapi }, triggers }),
  }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  const bytes = bytesOf(folder)
  console.log(`dist/cloudfunctions/${name}: ${Math.round(bytes / 1024)} KB; ${uses.openapi.join(' ') || '-'}`)
  return {
    name,
    ...settingsOf(name),
    openapi: uses.openapi,
    triggers,
    environment: uses.environment.filter((variable) => !PLATFORM_SETS.test(variable)),
    bytes,
    sha256: listFiles(folder)
      .reduce((hash, file) => hash.update(file).update(readFileSync(join(folder, file))), createHash('sha256'))
      .digest('hex'),
  }
}

/** Ours among the modules of which something is left in the bundle. */
const ownSources = ({ outputs }: Awaited<ReturnType<typeof build>>['metafile'] & object): string[] =>
  Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([file, { bytesInOutput }]) => bytesInOutput > 0 && !file.includes('node_modules/') && /\.tsx?$/.test(file))
    .map(([file]) => file)

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

if (process.argv[1]?.endsWith('build-functions.ts')) buildFunctions()
