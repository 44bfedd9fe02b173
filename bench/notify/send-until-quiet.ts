import { deliver } from '../../cloudfunctions/notify/deliver'
import type { Ports } from '../../platform/ports/ports'
import { openPostgresStore } from '../../platform/postgres/open-store'
import { runJobs } from '../../platform/run-jobs'
import { wechatNotifier } from '../../platform/wechat/notifier'

/** The sender in a process of its own, on the real adapter; `NOW` is its clock's beginning, `ENDPOINT` the stand-in. */
async function main(): Promise<void> {
  const { store, close } = await openPostgresStore({ databaseUrl: process.env.DATABASE_URL ?? '', poolSize: 10 })
  const began = Date.now()
  const now = () => new Date(Date.parse(process.env.NOW ?? '') + Date.now() - began)
  const send = async (message: object) => {
    const reply = await fetch(process.env.ENDPOINT ?? '', { method: 'POST', body: JSON.stringify(message) })
    const { errCode } = (await reply.json()) as { errCode: number }
    if (errCode !== 0) throw Object.assign(new Error('refused'), { errCode })
  }
  const notifier = wechatNotifier({ notice: { id: 'T', fields: { title: 'thing1' } } }, send)
  const ports = { store, notifier, clock: { now } } as unknown as Ports
  while ((await runJobs([deliver], ports)) > 0);
  await close()
}

main().catch((error) => {
  console.error(error)
  process.exit(1)
})
