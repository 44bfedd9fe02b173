import { ulid } from 'ulid'
import { operations } from '../../cloudfunctions/case/operations'
import type { DataOf, InputOf } from '../../contract/operations'
import { seedOrganisations } from '../../local/seeds/organisations'
import { postgresStore } from '../../platform/postgres/postgres-store'
import type { Database } from '../../platform/postgres/sql'
import { createServe, type Serve } from '../../platform/serve'
import { testPorts } from '../../platform/testing/test-ports'
import { recordStatements } from './record-statements'
import type { Recorded } from './renew-ids'

const lamp: InputOf<'case.submit-case'> = {
  category: 'environment',
  text: '楼下路灯坏了三天,晚上看不见路',
  demands: ['请修好路灯', '请说明什么时候修'],
  place: { communityCode: '440112001010', address: '荔园小区3栋楼下', point: { latitude: 23.1, longitude: 113.45 } },
}

/** The whole pipeline on a database with the district in it. */
export async function openPipeline(db: Database): Promise<Serve> {
  const store = postgresStore(db)
  await seedOrganisations(store)
  return createServe(operations, testPorts(store, new Date().toISOString()))
}

/** A resident raises a case. Throws unless it is stored. */
export async function submitCase(serve: Serve, caller: number): Promise<{ caseId: string; requestId: string }> {
  const requestId = ulid()
  const call = { openid: `bench-${caller}`, operation: 'case.submit-case', input: lamp, requestId }
  const reply = await serve(call)
  if (!reply.ok) throw new Error(reply.error.code)
  return { caseId: (reply.data as DataOf<'case.submit-case'>).caseId, requestId }
}

/** What one call of each caller sends to the database, once the caller is known. */
export async function recordCalls(db: Database, callers: number): Promise<Recorded[]> {
  const recorder = recordStatements(db)
  const serve = await openPipeline(recorder)
  const recorded: Recorded[] = []
  for (let caller = 0; caller < callers; caller += 1) {
    await submitCase(serve, caller)
    recorder.take()
    const ids = await submitCase(serve, caller)
    recorded.push({ ...ids, steps: recorder.take() })
  }
  return recorded
}
