import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import { openPostgresStore } from '../platform/postgres/open-store'
import { startPostgresServer } from '../platform/store-suite/start-postgres-server'
import { type Compared, compare } from './pipeline/compare'
import { replayOnEmbedded, replayOnServer } from './pipeline/replay'
import type { Figures } from './run'

const POOL = 10
const LOAD = { callers: 10, times: 30, rounds: 9 }

async function onServer(): Promise<Compared> {
  const server = await startPostgresServer()
  try {
    const opened = await openPostgresStore({ databaseUrl: server.databaseUrl, poolSize: POOL })
    const pool = new Pool({ connectionString: server.databaseUrl, max: POOL })
    // A connection that is told goodbye while it closes would otherwise end the process.
    pool.on('error', () => undefined)
    try {
      return await compare('server', opened.db, replayOnServer(pool), LOAD)
    } finally {
      await pool.end()
      await opened.close()
    }
  } finally {
    await server.close()
  }
}

async function onEmbedded(): Promise<Compared> {
  const folder = mkdtempSync(join(tmpdir(), 'pipeline-'))
  try {
    const opened = await openPostgresStore({ folder })
    try {
      return await compare('embedded', opened.db, replayOnEmbedded(opened.db), LOAD)
    } finally {
      await opened.close()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * What the pipeline costs: `case.submit-case` from the call to the reply, against the SQL statements that it sends,
 * sent bare. Ten callers at once; a PostgreSQL server over a pool of 10, and the embedded one in a folder.
 * Ratios are bare time by the pipeline's.
 */
export async function measure(): Promise<Figures> {
  const server = await onServer()
  const embedded = await onEmbedded()
  return {
    bench: 'pipeline',
    server_ratio: round(server.ratio),
    embedded_ratio: round(embedded.ratio),
    server_pipeline_ms: round(server.pipelineMs),
    server_bare_ms: round(server.bareMs),
    embedded_pipeline_ms: round(embedded.pipelineMs),
    embedded_bare_ms: round(embedded.bareMs),
    statements: server.statements,
  }
}

const round = (value: number) => Math.round(value * 100) / 100
