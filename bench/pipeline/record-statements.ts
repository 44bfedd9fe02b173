import type { Database, Sql } from '../../platform/postgres/sql'

/** One statement as it went to the database; `inside` when between BEGIN and COMMIT. */
export interface Step {
  text: string
  values: readonly unknown[]
  inside: boolean
}

/** The database itself, with `take` for the statements that went through it since the last `take`. */
export function recordStatements(db: Database): Database & { take(): Step[] } {
  let steps: Step[] = []
  const through = (sql: Sql, inside: boolean): Sql => ({
    query: (text, values = []) => {
      steps.push({ text, values, inside })
      return sql.query(text, values)
    },
  })
  return {
    ...through(db, false),
    transaction: (work) => db.transaction((sql) => work(through(sql, true))),
    close: () => db.close(),
    take() {
      const taken = steps
      steps = []
      return taken
    },
  }
}
