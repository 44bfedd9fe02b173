import { allOperations } from '../../local/all-functions'
import { openidOf } from '../../local/seeds/persons'
import { openDistrict } from '../../local/testing/open-district'
import { createServe } from '../../platform/serve'
import { builtWeapp } from './built-weapp'
import { type MiniProgram, openMiniProgram, type Start } from './harness/open-mini-program'
import { waitUntil } from './harness/wait-until'

interface CallData {
  operation: unknown
  input: unknown
  requestId: unknown
  queuedAt?: unknown
}

/**
 * WeChat cloud for a test: the real functions on an embedded store, and phones of the demo's people. Who calls is
 * what this cloud says of the phone, never what the phone sends.
 */
export async function openCloud() {
  const district = await openDistrict()
  district.ports.clock.set(new Date().toISOString())
  /** Every call that reached the cloud: which function, which operation. */
  const calls: { persona: string; name: string; operation: string; requestId: unknown }[] = []
  const texts: string[] = []
  const phones: MiniProgram[] = []
  let photo = 0
  let losing = false

  const functionOf = (name: string) => {
    const own = allOperations.filter(({ operation }) => operation.name.startsWith(`${name}.`))
    if (own.length === 0) throw new Error(`cloud.callFunction:fail FunctionName ${name} was not found`)
    return createServe(own, district.ports)
  }

  function phoneOf(persona: string, given: Partial<Omit<Start, 'cloud' | 'upload' | 'distFolder'>> = {}): MiniProgram {
    const phone = openMiniProgram({
      distFolder: builtWeapp(),
      ...given,
      async cloud(name, data) {
        const { operation, input, requestId, queuedAt } = data as CallData
        texts.push(JSON.stringify(data))
        calls.push({ persona, name, operation: String(operation), requestId })
        const reply = await functionOf(name)({ openid: openidOf(persona), operation, input, requestId, queuedAt })
        if (!losing || !String(operation).includes('submit')) return reply
        losing = false
        throw new Error('request:fail timeout')
      },
      async upload(_filePath, cloudPath) {
        photo += 1
        return district.ports.files.put(`cloud://demo.0000/${photo}-${cloudPath}`, {})
      },
    })
    phones.push(phone)
    return phone
  }

  /** Gives the calls on the way the time to end, so that none outlives the store. */
  async function close(): Promise<void> {
    for (const phone of phones.splice(0)) phone.close()
    await new Promise((quiet) => setTimeout(quiet, 100))
    await district.close()
  }

  /** The cases that stand in the store as `persona` may list them. */
  const casesOf = async (persona: string) => (await district.as(persona, 'case.list-my-cases', { show: 'all' })).cases
  const waitForCase = async (persona: string, count = 1) => {
    let known = await casesOf(persona)
    const timer = setInterval(() => void casesOf(persona).then((cases) => (known = cases)), 50)
    try {
      return await waitUntil(
        () => known.length >= count && known,
        () => `${persona} has ${known.length} cases`,
      )
    } finally {
      clearInterval(timer)
    }
  }

  const waitUntilCalled = (operation: string, times: number) =>
    waitUntil(
      () => calls.filter((call) => call.operation === operation).length >= times,
      () => `${operation} was called less than ${times} times`,
      30,
    )
  return {
    ...{ district, calls, phoneOf, casesOf, waitForCase, waitUntilCalled, close },
    /** What the phones sent, as text. */
    sent: () => [...texts],
    /** The next case is stored, and the phone never hears of it. */
    loseNextAnswer() {
      losing = true
    },
  }
}
export type Cloud = Awaited<ReturnType<typeof openCloud>>
