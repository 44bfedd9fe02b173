/** The little that PGlite and `pg` have in common. */
export interface Sql {
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
}

export interface Database extends Sql {
  /** Runs `work` between BEGIN and COMMIT on one connection; rolls back when it throws. */
  transaction<R>(work: (sql: Sql) => Promise<R>): Promise<R>
  close(): Promise<void>
}

export const isSqlState = (error: unknown, ...states: string[]) =>
  states.includes((error as { code?: string } | undefined)?.code ?? '')
