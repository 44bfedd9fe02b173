import { exportMyRecord as operation } from '../../contract/checkin/export-my-record'
import { CONTACT_KINDS } from '../../contract/pairing/words'
import { mutation } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { readPages } from '../../platform/read-pages'
import { saveTable } from '../../platform/spreadsheet/save-table'
import type { Cell } from '../../platform/spreadsheet/sheet'
import { visits } from '../../records/visit'
import { recordLines, wasMade } from './record-lines'

const NAME = '我的服务记录.xlsx'
const HEADINGS = ['时间', '补传时间', '走访对象', '类别', '位置', '见了谁', '听到什么', '反映的诉求', '其中已解决']
const columns = HEADINGS.map((heading) => ({ heading, width: heading === '听到什么' ? 50 : 18 }))

/** All of the caller's own, made before the transaction; the log notes that it was taken out, and not what. */
export const exportMyRecord = mutation<
  typeof operation,
  true,
  { url: string; rows: number },
  { url: string; rows: number }
>({
  operation,
  async prepare({ caller, ports }) {
    let count = 0
    async function* counted() {
      for await (const row of rowsOf(ports.store, caller.id)) {
        count += 1
        yield row
      }
    }
    const url = await saveTable(ports, NAME, [{ name: '服务记录', columns, rows: counted() }])
    return { url, rows: count }
  },
  load: async () => true,
  may: () => true,
  async run({ prepared, caller, record }) {
    record({ subject: `person:${caller.id}`, kind: 'person.record_exported', data: { rows: prepared.rows } })
    return prepared
  },
  present: ({ url, rows }) => ({ url, name: NAME, rows }),
})

async function* rowsOf(store: Store, memberId: string): AsyncGenerator<Cell[]> {
  const order = { field: 'at', direction: 'asc' } as const
  for await (const page of readPages(store, visits, { where: { memberId }, order, limit: 200 })) {
    for (const line of await recordLines(store, memberId, page.filter(wasMade))) {
      yield [
        ...[{ instant: line.at }, line.arrivedAt ? { instant: line.arrivedAt } : undefined],
        ...[line.title, CONTACT_KINDS[line.kind], line.place, line.met, line.heard],
        ...[line.cases.length, line.cases.filter(({ solved }) => solved).length],
      ]
    }
  }
}
