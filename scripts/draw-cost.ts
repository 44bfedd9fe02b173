import { FUNCTIONS, triggersOf } from './build-functions'
import { writeCost } from './wechat/cost/draw-cost'

/** How many deployed functions tick. */
export async function countTimers(): Promise<number> {
  const triggers = await Promise.all(FUNCTIONS.map(triggersOf))
  return triggers.filter(({ length }) => length > 0).length
}

/** `npm run cost-docs`: the cost tables of docs/deploy.md and docs/deploy.zh-CN.md. */
if (process.argv[1]?.endsWith('draw-cost.ts')) countTimers().then(writeCost)
