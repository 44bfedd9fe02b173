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

/** A resident raises a case, with a request id that the phone made. Throws unless it is stored; returns its number. */
export async function submitCase(serve: Serve, caller: number, requestId: string): Promise<string> {
  const call = { openid: `bench-${caller}`, operation: 'case.submit-case', input: lamp, requestId }
  const reply = await serve(call)
  if (!reply.ok) throw new Error(reply.error.code)
  return (reply.data as DataOf<'case.submit-case'>).caseId
}

/** What one call of each caller sends to the database, once the caller is known. */
export async function recordCalls(db: Database, callers: number): Promise<Recorded[]> {
  const recorder = recordStatements(db)
  const serve = await openPipeline(recorder)
  const recorded: Recorded[] = []
  for (let caller = 0; caller < callers; caller += 1) {
    await submitCase(serve, caller, ulid())
    recorder.take()
    const requestId = ulid()
    const caseId = await submitCase(serve, caller, requestId)
    recorded.push({ caseId, requestId, steps: recorder.take() })
  }
  return recorded
}
