import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ulid } from 'ulid'
import { OPERATIONS } from '../../../contract/operations'
import {
  type CloudbaseEndpoint,
  startCloudbaseEndpoint,
} from '../../../platform/wechat/endpoint/start-cloudbase-endpoint'
import { requireBuilt } from '../../weapp/harness/list-files'
import type { Fault } from '../fault'
import { OF_TIMER, ofFunction, ofPhone, tickEvent } from './cloud-environment'
import { type RunningFunction, startFunction } from './start-function'

type Judge = (reply: unknown) => string | undefined
interface Sample {
  what: string
  event: object
  environment: Record<string, string>
  /** What is wrong with the reply, if anything. */
  judge: Judge
}

/** Every built function, alone in its own process, called as the cloud calls it: by a phone, by a timer, by nobody known. */
export async function checkFunctions(folder: string): Promise<Fault[]> {
  const names = readdirSync(requireBuilt(folder)).filter((name) => existsSync(join(folder, name, 'package.json')))
  const endpoint = await startCloudbaseEndpoint()
  try {
    const faults: Fault[] = []
    for (const name of names) faults.push(...(await checkFunction(folder, name, endpoint)))
    return faults
  } finally {
    await endpoint.close()
  }
}

async function checkFunction(folder: string, name: string, endpoint: CloudbaseEndpoint): Promise<Fault[]> {
  const running = startFunction(join(folder, name), ofFunction(name, endpoint))
  const faults: Fault[] = []
  const add = (words: string) => void faults.push({ file: `${name}/index.js`, words })
  try {
    for (const sample of samplesOf(name)) {
      const wrong = await tryOut(running, sample)
      if (wrong) add(`${sample.what}: ${wrong}`)
      if (endpoint.openTransactions() > 0) add(`${sample.what}: leaves a transaction open`)
    }
  } finally {
    await running.stop()
  }
  return faults
}

async function tryOut(running: RunningFunction, { event, environment, judge }: Sample): Promise<string | undefined> {
  try {
    const reply = await running.invoke(event, environment)
    return judge(reply) ?? (running.takeErrors() || undefined)
  } catch (error) {
    return `throws: ${(error as Error).message}`
  }
}

/** An HTTP door answers HTTP; all others answer calls and ticks. */
function samplesOf(name: string): Sample[] {
  if (name === 'http') return [HTTP]
  const own = OPERATIONS.filter((operation) => operation.name.startsWith(`${name}.`))
  const plain = own.find(({ kind, input }) => kind === 'query' && input.safeParse({}).success)
  const call = (operation: string) => ({ operation, input: {}, requestId: ulid() })
  const environment = ofPhone('o-somebody-new')
  return [
    { what: 'a call for what is not there', event: call(`${name}.no-such-thing`), environment, judge: refusal },
    ...(plain ? [{ what: `${plain.name} by a phone`, event: call(plain.name), environment, judge: answer }] : []),
    { what: "a phone that says it is the timer's", event: tickEvent(), environment, judge: refusal },
    { what: 'a tick of the timer', event: tickEvent(), environment: OF_TIMER, judge: ok },
  ]
}

const HTTP: Sample = {
  what: 'a request for the first page',
  event: { httpMethod: 'GET', path: '/', headers: {}, queryStringParameters: {}, body: '', isBase64Encoded: false },
  environment: { TCB_SOURCE: 'http' },
  judge: (reply) => {
    const status = (reply as { statusCode?: number } | undefined)?.statusCode
    return typeof status === 'number' && status < 500 ? undefined : `answers ${JSON.stringify(reply)}`
  },
}

type Reply = { ok?: boolean; error?: { code?: string; message?: string } } | undefined
const said = (reply: unknown) => `answers ${JSON.stringify(reply)}`
const ok: Judge = (reply) => ((reply as Reply)?.ok === true ? undefined : said(reply))
/** A sentence in Chinese that is not the one for what nobody foresaw. */
const refusal: Judge = (reply) => {
  const { ok: fine, error } = (reply as Reply) ?? {}
  return fine === false && error?.code !== 'unavailable' && /[一-鿿]/.test(error?.message ?? '')
    ? undefined
    : said(reply)
}
const answer: Judge = (reply) => (ok(reply) === undefined ? undefined : refusal(reply))
