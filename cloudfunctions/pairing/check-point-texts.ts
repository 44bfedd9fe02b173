import { Refusal } from '../../contract/errors'
import type { Caller } from '../../platform/handler'
import type { Ports } from '../../platform/ports/ports'

/** A row's texts that others will read; `row` 0 is a form and not a table. */
export interface RowTexts {
  row: number
  texts: string[]
}

/** WeChat takes 2,500 characters a check; with room to spare. */
const MOST_SIGNS = 2000
const AT_ONCE = 8

/**
 * The content check over many short texts: several rows go together, and one that is refused is looked at row by row, so
 * that its row can be named. Throws `text_refused`; `unavailable` while the service is down, as a list is not written half.
 */
export async function checkPointTexts(ports: Ports, caller: Caller, rows: readonly RowTexts[]): Promise<void> {
  const wrong = await refusedRows(ports, caller, rows)
  if (wrong.length === 0) return
  throw new Refusal('text_refused')
}

/** The rows whose words may not be published. */
export async function refusedRows(ports: Ports, caller: Caller, rows: readonly RowTexts[]): Promise<number[]> {
  const bundles = bundled(rows)
  const refused: number[] = []
  for (let start = 0; start < bundles.length; start += AT_ONCE) {
    const part = bundles.slice(start, start + AT_ONCE)
    const verdicts = await Promise.all(part.map((bundle) => check(ports, caller, bundle)))
    if (verdicts.includes('held')) throw new Refusal('unavailable')
    for (const [at, bundle] of part.entries()) {
      if (verdicts[at] !== 'refused') continue
      if (bundle.length === 1) refused.push(...bundle.map(({ row }) => row))
      else refused.push(...(await halves(ports, caller, bundle)))
    }
  }
  return refused
}

async function halves(ports: Ports, caller: Caller, bundle: RowTexts[]): Promise<number[]> {
  const middle = Math.ceil(bundle.length / 2)
  const found: number[] = []
  for (const half of [bundle.slice(0, middle), bundle.slice(middle)]) {
    const verdict = await check(ports, caller, half)
    if (verdict === 'held') throw new Refusal('unavailable')
    if (verdict === 'passed') continue
    if (half.length === 1) found.push(...half.map(({ row }) => row))
    else found.push(...(await halves(ports, caller, half)))
  }
  return found
}

const check = (ports: Ports, caller: Caller, bundle: readonly RowTexts[]) =>
  ports.contentSafety.checkText(bundle.flatMap(({ texts }) => texts).join('\n'), caller.openid)

function bundled(rows: readonly RowTexts[]): RowTexts[][] {
  const bundles: RowTexts[][] = []
  let signs = MOST_SIGNS
  for (const row of rows) {
    const more = row.texts.join('\n').length + 1
    if (signs + more > MOST_SIGNS) {
      bundles.push([])
      signs = 0
    }
    bundles[bundles.length - 1]?.push(row)
    signs += more
  }
  return bundles
}
