import { ulid } from 'ulid'
import type { DataOf, InputOf, OperationName } from '../../contract/operations'
import { allOperations } from '../../local/all-functions'
import { openidOf } from '../../local/seeds/persons'
import type { OpenedStore } from '../../platform/postgres/open-store'
import { postgresStore } from '../../platform/postgres/postgres-store'
import { createServe } from '../../platform/serve'
import { testPorts } from '../../platform/testing/test-ports'
import { recordStatements } from '../pipeline/record-statements'

/** The real handlers over one filled database, by the people of the demo. */
export function openDistrict({ db }: OpenedStore) {
  const recorded = recordStatements(db)
  const ports = testPorts(postgresStore(recorded), '2026-11-20T02:00:00.000Z')
  const serve = createServe(allOperations, ports)
  async function as<N extends OperationName>(persona: string, operation: N, input: InputOf<N>): Promise<DataOf<N>> {
    const reply = await serve({ openid: openidOf(persona), operation, input, requestId: ulid() })
    if (!reply.ok) throw new Error(`${persona} ${operation}: ${reply.error.code} ${reply.error.message}`)
    return reply.data as DataOf<N>
  }
  return { as, ports, take: recorded.take }
}
export type BenchDistrict = ReturnType<typeof openDistrict>
