import type { Sql } from '../../platform/postgres/sql'
import type { Acknowledged } from './live-case'

export interface Counted {
  /** What was acknowledged, or had to follow from it, and is not there. */
  lost: number
  /** What is there more than once. */
  twice: number
}

/** Reads the tables themselves, past the runtimes: each call's own effect, and what the timers made of it. */
export async function countEffects(sql: Sql, calls: readonly Acknowledged[], consents: number): Promise<Counted> {
  const parts = [
    await countCalls(sql, calls),
    await countTold(sql),
    await countTallied(sql),
    await countSpent(sql, consents),
  ]
  return { lost: sum(parts.map(({ lost }) => lost)), twice: sum(parts.map(({ twice }) => twice)) }
}

/** Each acknowledged call is one event of its kind in the log and, where it wrote something, one entry of the case. */
export async function countCalls(sql: Sql, calls: readonly Acknowledged[]): Promise<Counted> {
  const events = await timesOf(
    sql,
    `SELECT concat_ws(' ', doc->>'requestId', doc->>'kind') AS key, count(*)::integer AS times FROM events GROUP BY 1`,
  )
  const entries = await timesOf(
    sql,
    `SELECT concat_ws(' ', cases.id, entry->>'kind') AS key, count(*)::integer AS times
     FROM cases, jsonb_array_elements(doc->'entries') AS entry GROUP BY 1`,
  )
  const found = calls.map(({ requestId, caseId, event, entry }) => [
    events.get(`${requestId} ${event}`) ?? 0,
    entry ? (entries.get(`${caseId} ${entry}`) ?? 0) : 1,
  ])
  return {
    lost: found.filter((times) => times.includes(0)).length,
    twice: found.filter((times) => times.some((each) => each > 1)).length,
  }
}

/** Each question and each answer is told to its resident in the app, once. */
export async function countTold(sql: Sql): Promise<Counted> {
  const rows = await sql.query<{ times: number }>(
    `SELECT count(messages.id)::integer AS times
     FROM events JOIN cases ON events.doc->>'subject' = 'case:' || cases.id
     LEFT JOIN messages ON messages.doc->>'caseId' = cases.id AND messages.doc->>'kind' = events.doc->>'kind'
       AND messages.doc->>'to' = 'p:' || (cases.doc->>'reporterId')
     WHERE events.doc->>'kind' IN ('case.more_asked', 'case.answered') GROUP BY events.id`,
  )
  return {
    lost: rows.filter(({ times }) => times === 0).length,
    twice: rows.filter(({ times }) => times > 1).length,
  }
}

const TALLIED = { raised: 'case.raised', answered: 'case.answered', confirmed: 'case.confirmed' }

/** The district's tallies are what the log says: a timer that counted twice, or not, shows here. */
export async function countTallied(sql: Sql): Promise<Counted> {
  const [tally] = await sql.query<{ doc: Record<string, number> }>(`SELECT doc FROM office_tallies WHERE id = '440112'`)
  const kinds = await timesOf(sql, `SELECT doc->>'kind' AS key, count(*)::integer AS times FROM events GROUP BY 1`)
  return between(Object.entries(TALLIED).map(([name, kind]) => (tally?.doc[name] ?? 0) - (kinds.get(kind) ?? 0)))
}

/** Each consent is there still, or was spent on the one message that it paid for. */
export async function countSpent(sql: Sql, given: number): Promise<Counted> {
  const [row] = await sql.query<{ left: number; spent: number }>(
    `SELECT (SELECT coalesce(sum((doc->>'left')::integer), 0)::integer FROM consents) AS left,
       (SELECT count(*)::integer FROM deliveries WHERE doc->>'state' IN ('sending', 'sent', 'unsure')) AS spent`,
  )
  return between([(row?.left ?? 0) + (row?.spent ?? 0) - given])
}

async function timesOf(sql: Sql, text: string): Promise<Map<string, number>> {
  const rows = await sql.query<{ key: string; times: number }>(text)
  return new Map(rows.map(({ key, times }) => [key, times]))
}

/** What is too little was lost, what is too much was done twice. */
const between = (differences: readonly number[]): Counted => ({
  lost: sum(differences.map((difference) => Math.max(0, -difference))),
  twice: sum(differences.map((difference) => Math.max(0, difference))),
})

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
