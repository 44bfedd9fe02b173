import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ulid } from 'ulid'
import type { Reply } from '../../contract/errors'
import type { DataOf, InputOf, OperationName } from '../../contract/operations'
import { seedContactPoints } from '../../local/seeds/contact-points'
import { seedOrganisations } from '../../local/seeds/organisations'
import { openidOf, seedPersons } from '../../local/seeds/persons'
import { readKeys } from '../../platform/vault/read-keys'
import { sealStore } from '../../platform/vault/seal-store'
import { createVault } from '../../platform/vault/vault'
import { startCloudbaseEndpoint } from '../../platform/wechat/endpoint/start-cloudbase-endpoint'
import { openCloudbaseStore } from '../../platform/wechat/store/open-cloudbase-store'
import { builtWeapp } from '../weapp/built-weapp'
import { requireBuilt } from '../weapp/harness/list-files'
import { type MiniProgram, openMiniProgram } from '../weapp/harness/open-mini-program'
import { waitUntil } from '../weapp/harness/wait-until'
import { CHECK_KEYS, OF_TIMER, ofFunction, ofPhone, tickEvent } from './functions/cloud-environment'
import { type RunningFunction, startFunction } from './functions/start-function'

/** A photo of one dot. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/**
 * WeChat cloud as far as it can be had here: the built functions, each in its own process, over Tencent's and WeChat's
 * own SDKs, on the stand-in for their one address; and the built mini program on phones of the demo's people.
 */
export async function openWechatCloud() {
  const built = requireBuilt(join(process.env.DIST ?? 'dist', 'cloudfunctions'))
  const endpoint = await startCloudbaseEndpoint()
  Object.assign(process.env, endpoint.environment)
  const { store: raw } = openCloudbaseStore({ env: 'test-env', serviceUrl: endpoint.url, ...endpoint.credentials })
  const store = sealStore(raw, createVault(readKeys(CHECK_KEYS)))
  await seedOrganisations(store)
  await seedPersons(store, new Date())
  await seedContactPoints(store, new Date())

  const running = new Map<string, RunningFunction>()
  const calls: { persona: string; name: string; operation: string }[] = []
  const texts: string[] = []
  const phones: MiniProgram[] = []

  function functionOf(name: string): RunningFunction {
    const known = running.get(name)
    if (known) return known
    if (!existsSync(join(built, name))) throw new Error(`cloud.callFunction:fail FunctionName ${name} was not found`)
    const started = startFunction(join(built, name), ofFunction(name, endpoint))
    running.set(name, started)
    return started
  }
  const call = (persona: string, name: string, event: object) =>
    functionOf(name).invoke(event, ofPhone(openidOf(persona)))

  const tryAs = <N extends OperationName>(persona: string, operation: N, input: InputOf<N>) =>
    call(persona, operation.split('.')[0]!, { operation, input, requestId: ulid() }) as Promise<Reply<DataOf<N>>>
  /** The data of a call that has to succeed. */
  async function as<N extends OperationName>(persona: string, operation: N, input: InputOf<N>): Promise<DataOf<N>> {
    const reply = await tryAs(persona, operation, input)
    if (!reply.ok) throw new Error(`${persona} ${operation}: ${reply.error.code} ${reply.error.message}`)
    return reply.data
  }
  /** A minute's tick of every function. */
  async function tick(): Promise<void> {
    const names = readdirSync(built).filter((name) => name !== 'http')
    await Promise.all(names.map((name) => functionOf(name).invoke(tickEvent(), OF_TIMER)))
  }

  function phoneOf(persona: string, given: { storage?: Map<string, string>; still?: boolean } = {}): MiniProgram {
    const phone = openMiniProgram({
      distFolder: builtWeapp(),
      ...given,
      cloud(name, data) {
        texts.push(JSON.stringify(data))
        calls.push({ persona, name, operation: String((data as { operation?: unknown }).operation) })
        return call(persona, name, data as object)
      },
      upload: async (_filePath, cloudPath) => endpoint.storage.put(`${ulid()}-${cloudPath}`, PHOTO),
    })
    phones.push(phone)
    return phone
  }

  /** Ends all; throws what the functions wrote to their logs as errors, and when a transaction was left open. */
  async function close(): Promise<void> {
    for (const phone of phones.splice(0)) phone.close()
    await new Promise((quiet) => setTimeout(quiet, 100))
    await Promise.all([...running.values()].map((one) => one.idle()))
    const errors = [...running].flatMap(([name, one]) => {
      const text = one.takeErrors()
      return text ? [`${name}: ${text}`] : []
    })
    await Promise.all([...running.values()].map((one) => one.stop()))
    const open = endpoint.openTransactions()
    await endpoint.close()
    if (errors.length > 0) throw new Error(errors.join('\n'))
    if (open > 0) throw new Error(`${open} transactions were left open`)
  }

  const waitUntilCalled = (operation: string, times: number) =>
    waitUntil(
      () => calls.filter((known) => known.operation === operation).length >= times,
      () => `${operation} was called less than ${times} times`,
      30,
    )
  return {
    ...{ district: { as, tryAs, tick }, calls, phoneOf, waitUntilCalled, close },
    ...{ endpoint, store, sent: () => [...texts] },
    casesOf: async (persona: string) => (await as(persona, 'case.list-my-cases', { show: 'all' })).cases,
  }
}
export type WechatCloud = Awaited<ReturnType<typeof openWechatCloud>>
