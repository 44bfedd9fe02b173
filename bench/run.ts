import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What a benchmark gives back: its name and the ratios or counts that it is about. */
export type Figures = { bench: string } & Record<string, number | string>

/** `npm run bench -- NAME`: progress on the way, and as the last line one JSON object. */
async function main(name: string | undefined): Promise<void> {
  const file = join(__dirname, `${name}.ts`)
  if (!name || name === 'run' || !existsSync(file)) {
    const names = readdirSync(__dirname).filter(
      (found) => found.endsWith('.ts') && found !== 'run.ts' && !found.includes('.test.'),
    )
    throw new Error(`Which one? ${names.map((found) => found.replace('.ts', '')).join(', ')}`)
  }
  const { measure } = (await import(file)) as { measure?: () => Promise<Figures> }
  if (!measure) throw new Error(`${name} is no benchmark`)
  console.log(JSON.stringify(await measure()))
}

main(process.argv[2]).catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
