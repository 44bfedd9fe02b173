import type { Pool } from 'pg'

export interface Counted {
  /** Cases that lack one of the two events. */
  lost: number
  /** Cases that have one of them more than once. */
  twice: number
}

const escalatedSql = `SELECT count(*)::integer AS count FROM events WHERE doc->>'kind' = 'case.escalated'`
export const countEscalated = async (pool: Pool): Promise<number> => (await pool.query(escalatedSql)).rows[0].count

/** Over the whole log: each case once overdue and once escalated, or it is lost or twice. */
export async function countEvents(pool: Pool): Promise<Counted> {
  const sql = `
    SELECT cases.id,
      count(*) FILTER (WHERE events.doc->>'kind' = 'case.overdue')::integer AS overdue,
      count(*) FILTER (WHERE events.doc->>'kind' = 'case.escalated')::integer AS escalated
    FROM cases LEFT JOIN events ON events.doc->>'subject' = 'case:' || cases.id
    GROUP BY cases.id`
  const { rows } = await pool.query<{ overdue: number; escalated: number }>(sql)
  return {
    lost: rows.filter(({ overdue, escalated }) => overdue === 0 || escalated === 0).length,
    twice: rows.filter(({ overdue, escalated }) => overdue > 1 || escalated > 1).length,
  }
}
