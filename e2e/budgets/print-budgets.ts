import { measureBudgets } from './measure-budgets'

/** Prints each size beside its limit; ends with 1 when one is over. */
async function printBudgets(): Promise<void> {
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
  const budgets = await measureBudgets()
  for (const { what, bytes, limit } of budgets) {
    const verdict = bytes < limit ? 'ok' : 'OVER'
    process.stdout.write(`${what.padEnd(26)} ${kb(bytes).padStart(10)} of ${kb(limit).padStart(10)}  ${verdict}\n`)
  }
  if (budgets.some(({ bytes, limit }) => bytes >= limit)) process.exitCode = 1
}

printBudgets().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
