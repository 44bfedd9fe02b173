import { cleanBody } from '../../cloudfunctions/broadcast/clean-body'
import { newBroadcast } from '../../cloudfunctions/broadcast/new-broadcast'
import { publishEdition, released } from '../../cloudfunctions/broadcast/publish-edition'
import { districtDay } from '../../contract/district-time'
import { appendEvents } from '../../platform/log/append-events'
import { personIdOf } from '../../platform/person-id'
import type { Store } from '../../platform/ports/store'
import { broadcasts } from '../../records/broadcast'
import { organisations } from '../../records/organisation'
import { type DemoNotice, demoNotices } from './demo-notices'
import { openidOf } from './persons'

const HOUR = 3600_000
const idOf = (persona: string) => personIdOf(openidOf(persona))
/** The second person of all of them. */
const RELEASER = idOf('leader-ma')

/** Releases the demo's notices as any notice is released, each once: what was done with them since stays. */
export async function seedNotices(store: Store, now: Date): Promise<number> {
  let put = 0
  for (const notice of demoNotices(districtDay(now))) put += await seedNotice(store, notice, now)
  return put
}

const seedNotice = (store: Store, { id, office, writer, hours, content, options }: DemoNotice, now: Date) =>
  store.transact(async (tx) => {
    const where = await tx.get(organisations, office)
    if (!where || (await tx.get(broadcasts, id))) return 0
    // Out since some days, as in a district that is at work; the log says when it was really put in.
    const then = new Date(now.getTime() - hours * HOUR)
    const clean = { ...content, body: cleanBody(content.body) }
    const begun = newBroadcast({ id, office: where, writerId: idOf(writer), content: clean, options, now: then })
    const record = await publishEdition(tx, begun, { by: RELEASER, now: then })
    await appendEvents(tx, [released(record, '440112')], { by: RELEASER, requestId: '', now })
    return 1
  })
