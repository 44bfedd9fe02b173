import { ulid } from 'ulid'
import type { Reply } from '../../contract/errors'
import type { DataOf, InputOf, OperationName } from '../../contract/operations'
import type { Store } from '../../platform/ports/store'
import { runJobs } from '../../platform/run-jobs'
import { createServe } from '../../platform/serve'
import { freshStore } from '../../platform/store-suite/fresh-store'
import { testPorts } from '../../platform/testing/test-ports'
import { readKeys } from '../../platform/vault/read-keys'
import { sealStore } from '../../platform/vault/seal-store'
import { createVault } from '../../platform/vault/vault'
import { allOperations, allTimers } from '../all-functions'
import { seedAppointments } from '../seeds/appointments'
import { seedOrganisations } from '../seeds/organisations'
import { openidOf, seedPersons } from '../seeds/persons'

/** A key for tests alone. */
export const TEST_KEYS = `test:${Buffer.alloc(32, 7).toString('base64')}`

/** The refusal's code, for tests that expect one. */
export const codeOf = (reply: Reply<unknown>) => (reply.ok ? 'ok' : reply.error.code)

const sealed = (store: Store) => sealStore(store, createVault(readKeys(TEST_KEYS)))

async function seed(raw: Store): Promise<void> {
  const store = sealed(raw)
  const now = testPorts(store).clock.now()
  await seedOrganisations(store)
  await seedPersons(store, now)
  await seedAppointments(store, now)
}

/**
 * The whole district on an empty store, for tests: everybody of the demo, a clock that stands until it is moved
 * (Monday 2 March 2026, 9:00), and every operation by the persona who calls it.
 */
export async function openDistrict() {
  const { store: raw, close } = await freshStore(seed)
  const store = sealed(raw)
  const ports = testPorts(store)
  const serve = createServe(allOperations, ports)

  /** The reply as it is, refusals too. */
  const tryAs = <N extends OperationName>(persona: string, operation: N, input: InputOf<N>, requestId = ulid()) =>
    serve({ openid: openidOf(persona), operation, input, requestId }) as Promise<Reply<DataOf<N>>>

  /** The data of a call that has to succeed. */
  async function as<N extends OperationName>(persona: string, operation: N, input: InputOf<N>): Promise<DataOf<N>> {
    const reply = await tryAs(persona, operation, input)
    if (!reply.ok) throw new Error(`${persona} ${operation}: ${reply.error.code} ${reply.error.message}`)
    return reply.data
  }

  return { store, raw, ports, serve, tryAs, as, tick: () => runJobs(allTimers, ports), close }
}

export type District = Awaited<ReturnType<typeof openDistrict>>

/** A lamp that does not burn, in 荔园社区: what most tests need raised. */
export const brokenLamp: InputOf<'case.submit-case'> = {
  category: 'environment',
  text: '楼下路灯坏了三天,晚上看不见路',
  demands: ['请修好路灯', '请说明什么时候修'],
  place: { communityCode: '440112001010', address: '荔园小区3栋楼下' },
}

/** Raises the lamp as 陈桂芳 and returns the case's id. */
export async function raise(
  district: District,
  input: Partial<InputOf<'case.submit-case'>> = {},
  persona = 'resident-chen',
) {
  return (await district.as(persona, 'case.submit-case', { ...brokenLamp, ...input })).caseId
}

/** Answers every demand of the lamp. */
export const bothPoints = [
  { demandId: 'd1', text: '路灯已经修好' },
  { demandId: 'd2', text: '3月4日上午修的' },
]
