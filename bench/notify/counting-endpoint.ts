import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { EACH } from './queued'

/** How long WeChat takes, in milliseconds. */
const TAKES_MS = 3

interface Asked {
  touser: string
  data: { thing1: { value: string } }
}

/**
 * Stands in for WeChat: counts how often each message arrived, and keeps to one message a consent (43101 past it). It
 * counts before it answers, as a sender that is killed meanwhile never reads the answer.
 */
export async function startCountingEndpoint() {
  const arrived = new Map<string, number>()
  const spent = new Map<string, number>()
  const server = createServer(async (request, response) => {
    const { touser, data } = (await json(request)) as Asked
    const used = spent.get(touser) ?? 0
    const fits = used < EACH
    if (fits) {
      spent.set(touser, used + 1)
      arrived.set(data.thing1.value, (arrived.get(data.thing1.value) ?? 0) + 1)
    }
    await sleep(TAKES_MS)
    response.end(JSON.stringify({ errCode: fits ? 0 : 43101 }))
  })
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open))
  const { port } = server.address() as AddressInfo
  const close = () => new Promise((closed) => server.close(closed))
  return { url: `http://127.0.0.1:${port}`, arrived, close }
}
