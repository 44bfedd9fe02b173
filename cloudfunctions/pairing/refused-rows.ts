import { Refusal } from '../../contract/errors'
import type { Caller } from '../../platform/handler'
import type { Ports } from '../../platform/ports/ports'

/** A row's texts that others will read. */
export interface RowTexts {
  row: number
  texts: string[]
}

/** Under what WeChat takes in one check (platform/wechat/cut-for-check.ts), so that none is cut in two. */
const MOST_SIGNS = 2000
const AT_ONCE = 8

/**
 * The rows whose words may not be published. Several go into one check; one that is refused is halved until its row can be
 * named. Throws `unavailable` while the service is down, as a list is not taken half checked.
 */
export async function refusedRows(ports: Ports, caller: Caller, rows: readonly RowTexts[]): Promise<number[]> {
  const bundles = bundled(rows)
  const refused: number[] = []
  for (let start = 0; start < bundles.length; start += AT_ONCE) {
    const part = bundles.slice(start, start + AT_ONCE)
    refused.push(...(await Promise.all(part.map((bundle) => refusedIn(ports, caller, bundle)))).flat())
  }
  return refused
}

async function refusedIn(ports: Ports, caller: Caller, bundle: readonly RowTexts[]): Promise<number[]> {
  const words = bundle.flatMap(({ texts }) => texts).join('\n')
  const verdict = await ports.contentSafety.checkText(words, caller.openid)
  if (verdict === 'held') throw new Refusal('unavailable')
  if (verdict === 'passed') return []
  if (bundle.length === 1) return bundle.map(({ row }) => row)
  const middle = Math.ceil(bundle.length / 2)
  const first = await refusedIn(ports, caller, bundle.slice(0, middle))
  return [...first, ...(await refusedIn(ports, caller, bundle.slice(middle)))]
}

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
