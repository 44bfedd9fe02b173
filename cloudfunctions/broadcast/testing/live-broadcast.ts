import { ulid } from 'ulid'
import type { BroadcastOptions } from '../../../contract/broadcast/broadcast-options'
import type { Ports } from '../../../platform/ports/ports'
import { broadcasts, type StoredContent } from '../../../records/broadcast'
import { organisations } from '../../../records/organisation'
import { newBroadcast } from '../new-broadcast'
import { publishEdition } from '../publish-edition'

type Place = Pick<Ports, 'store' | 'clock'>
export interface Said {
  id?: string
  office?: string
  content?: Partial<StoredContent>
  options?: Partial<BroadcastOptions>
}

const CONTENT: StoredContent = {
  ...{
    title: '医保缴费开始了',
    summary: '十二月底前交明年的医保',
    body: '<p>带身份证到社区。十二月三十一日截止。</p>',
  },
  ...{ attachments: [], category: 'policy', source: '区医保局', documentNumber: '' },
}
const OPTIONS: BroadcastOptions = {
  ...{ audience: [{ take: true, group: 'everyone', where: '440112001010' }], duty: 'none' },
  ...{ check: [], push: false, repliesOpen: true },
}

/** A broadcast that is live, for everyone of 荔园社区 unless said otherwise; as a release leaves it, without its desk. */
export async function makeLive({ store, clock }: Place, said: Said = {}): Promise<string> {
  const now = clock.now()
  const id = said.id ?? ulid(now.getTime())
  await store.transact(async (tx) => {
    const office = await tx.get(organisations, said.office ?? '440112001')
    const [content, options] = [
      { ...CONTENT, ...said.content },
      { ...OPTIONS, ...said.options },
    ]
    const draft = newBroadcast({ id, office: office!, writerId: 'writer', content, options, now })
    await publishEdition(tx, draft, { by: 'releaser', now })
  })
  return id
}

/** Releases it again with something changed. */
export async function correctLive({ store, clock }: Place, id: string, change: string, said: Said = {}): Promise<void> {
  await store.transact(async (tx) => {
    const record = (await tx.get(broadcasts, id))!
    const [content, options] = [
      { ...record.content, ...said.content },
      { ...record.options, ...said.options },
    ]
    await publishEdition(tx, { ...record, content, options, change }, { by: 'releaser', now: clock.now() })
  })
}

export async function withdrawLive({ store, clock }: Place, id: string, reason: string): Promise<void> {
  await store.transact(async (tx) => {
    const record = (await tx.get(broadcasts, id))!
    await tx.put(broadcasts, { ...record, state: 'withdrawn', withdrawn: { reason, at: clock.now().toISOString() } })
  })
}
