import { ACTIVITY_KINDS } from '../../contract/checkin/activity-words'
import { exportMyRecord as operation } from '../../contract/checkin/export-my-record'
import { CONTACT_KINDS } from '../../contract/pairing/words'
import { mutation } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { readPages } from '../../platform/read-pages'
import { saveTable } from '../../platform/spreadsheet/save-table'
import type { Cell } from '../../platform/spreadsheet/sheet'
import { attendances } from '../../records/activity'
import { visits } from '../../records/visit'
import { attendanceLines } from './attendance-lines'
import { visitLines, wasMade } from './record-lines'

const NAME = '我的服务记录.xlsx'
const OF_VISITS = ['时间', '补传时间', '走访对象', '类别', '位置', '见了谁', '听到什么', '反映的诉求', '其中已解决']
const OF_ACTIVITIES = ['时间', '补传时间', '活动', '类别', '主办单位', '怎么核对的', '办成了什么']
const LONG = ['听到什么', '办成了什么']
const columnsOf = (headings: string[]) =>
  headings.map((heading) => ({ heading, width: LONG.includes(heading) ? 50 : 18 }))

/** All of the caller's own, made before the transaction; the log notes that it was taken out, and not what. */
export const exportMyRecord = mutation<
  typeof operation,
  true,
  { url: string; rows: number },
  { url: string; rows: number }
>({
  operation,
  async prepare({ caller, ports }) {
    const { store } = ports
    let count = 0
    async function* counted(rows: AsyncGenerator<Cell[]>) {
      for await (const row of rows) {
        count += 1
        yield row
      }
    }
    const url = await saveTable(ports, NAME, [
      { name: '走访', columns: columnsOf(OF_VISITS), rows: counted(visitRows(store, caller.id)) },
      { name: '活动与值守', columns: columnsOf(OF_ACTIVITIES), rows: counted(activityRows(store, caller.id)) },
    ])
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

async function* visitRows(store: Store, memberId: string): AsyncGenerator<Cell[]> {
  const order = { field: 'at', direction: 'asc' } as const
  for await (const page of readPages(store, visits, { where: { memberId }, order, limit: 200 })) {
    for (const line of await visitLines(store, memberId, page.filter(wasMade))) {
      yield [
        ...[{ instant: line.at }, line.arrivedAt ? { instant: line.arrivedAt } : undefined],
        ...[line.title, CONTACT_KINDS[line.kind], line.place, line.met, line.heard],
        ...[line.cases.length, line.cases.filter(({ solved }) => solved).length],
      ]
    }
  }
}

async function* activityRows(store: Store, personId: string): AsyncGenerator<Cell[]> {
  const order = { field: 'at', direction: 'asc' } as const
  for await (const page of readPages(store, attendances, { where: { personId }, order, limit: 200 })) {
    for (const line of await attendanceLines(store, page)) {
      yield [
        ...[{ instant: line.at }, line.arrivedAt ? { instant: line.arrivedAt } : undefined],
        ...[line.title, ACTIVITY_KINDS[line.kind], line.officeName, line.verified, line.summary],
      ]
    }
  }
}
