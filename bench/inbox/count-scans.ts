import type { Database } from '../../platform/postgres/sql'
import type { Step } from '../pipeline/record-statements'

const BIG = ['cases', 'calls', 'case_words', 'events', 'messages']

/** Statements that PostgreSQL would answer by reading a whole big table. */
export async function countScans(db: Database, steps: readonly Step[]): Promise<string[]> {
  const seen = new Set<string>()
  const scanning: string[] = []
  for (const { text, values } of steps) {
    if (seen.has(text)) continue
    seen.add(text)
    const plan = await db.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, values)
    const lines = plan.map((row) => row['QUERY PLAN']).join('\n')
    if (BIG.some((table) => lines.includes(`Seq Scan on ${table}`))) scanning.push(text)
  }
  return scanning
}
