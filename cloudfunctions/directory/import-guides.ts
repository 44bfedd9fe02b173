import type { OutputData } from '../../contract/define-operation'
import { importGuides as operation } from '../../contract/directory/import-guides'
import { Refusal } from '../../contract/errors'
import { type Caller, mutation } from '../../platform/handler'
import { canonical, sha256 } from '../../platform/log/event-hash'
import type { Ports } from '../../platform/ports/ports'
import type { Transaction } from '../../platform/ports/store'
import type { Stored } from '../../records/collection'
import { type GuideRecord, guides } from '../../records/guide'
import { checkGuideText } from './check-guide-text'
import { guideRecord } from './guide-record'
import { DISTRICT, keepsDistrict, mayKeepDistrict } from './may'
import { readGuideTable } from './read-guide-table'
import type { GuideRow } from './rules/read-guide-rows'

/** Content checks that run side by side. */
const AT_ONCE = 8

/** What the import will write; with the versions that it was worked out from, so that another's change meanwhile is seen. */
interface Plan {
  added: GuideRecord[]
  changed: Stored<GuideRecord>[]
  samples: Stored<GuideRecord>[]
}

/**
 * Brings a table in, whole or not at all: it is read, checked and compared before the one transaction, which writes only
 * what differs (docs/adr/019-a-table-goes-in-whole.md).
 */
export const importGuides = mutation<typeof operation, true, OutputData<typeof operation>, Plan | undefined>({
  operation,
  async prepare({ input, caller, ports, now }) {
    if (!keepsDistrict(caller)) return undefined
    const { right, wrong } = await readGuideTable(ports, caller, input.fileId)
    if (wrong.length > 0) throw new Refusal('table_wrong', { count: String(wrong.length) })
    const plan = await planImport(ports, right, now.toISOString(), input.replaceSamples)
    const touched = new Set([...plan.added, ...plan.changed].map(({ id }) => id))
    await mustPass(ports, caller, right, touched, now)
    return plan
  },
  load: async () => true,
  may: mayKeepDistrict,
  async run({ tx, prepared, record, requestId }) {
    if (!prepared) throw new Refusal('forbidden')
    const { added, changed, samples } = prepared
    await write(tx, prepared)
    const counts = { imported: added.length, changed: changed.length, samplesRemoved: samples.length }
    const digest = sha256(canonical([...added, ...changed].map(({ id, title }) => [id, title])))
    record({
      subject: `guide:import-${requestId}`,
      kind: 'guide.imported',
      office: DISTRICT,
      data: { ...counts, digest },
    })
    return counts
  },
  present: (counts) => counts,
})

async function planImport(
  { store }: Ports,
  right: readonly GuideRow[],
  at: string,
  replaceSamples: boolean,
): Promise<Plan> {
  const made = right.map(({ guide }) => guideRecord(guide, at))
  const there = new Map(
    (
      await store.getMany(
        guides,
        made.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  )
  const changed = made.flatMap((record) => {
    const old = there.get(record.id)
    return old && differs(old, record) ? [{ ...record, version: old.version }] : []
  })
  const ids = new Set(made.map(({ id }) => id))
  const samples = replaceSamples ? (await store.find(guides, { where: { sample: true }, limit: 1000 })).rows : []
  return {
    added: made.filter(({ id }) => !there.has(id)),
    changed,
    samples: samples.filter(({ id }) => !ids.has(id)),
  }
}

function differs({ version: _, changedAt: __, ...old }: Stored<GuideRecord>, { changedAt: ___, ...made }: GuideRecord) {
  return canonical(old) !== canonical(made)
}

async function mustPass(
  ports: Ports,
  caller: Caller,
  right: readonly GuideRow[],
  touched: ReadonlySet<string>,
  now: Date,
) {
  const wanted = right.filter(({ guide }) => touched.has(guideRecord(guide, now.toISOString()).id))
  for (let start = 0; start < wanted.length; start += AT_ONCE) {
    const part = wanted.slice(start, start + AT_ONCE)
    const verdicts = await Promise.all(part.map(({ guide }) => checkGuideText(ports, caller, guide)))
    const refused = part[verdicts.indexOf('refused')]
    if (verdicts.includes('refused') && refused) {
      throw new Refusal('invalid_input', { what: `第 ${refused.row} 行的文字里有不能发布的内容,请修改` })
    }
    if (verdicts.includes('held')) throw new Refusal('unavailable')
  }
}

async function write(tx: Transaction, { added, changed, samples }: Plan): Promise<void> {
  for (const record of added) await tx.insert(guides, record)
  for (const record of changed) await tx.put(guides, record)
  for (const { id, version } of samples) await tx.remove(guides, id, version)
}
