import { exportCases as operation } from '../../contract/case/export-cases'
import { CASE_STATES, CATEGORIES, RATINGS } from '../../contract/case/words'
import { isRealDay } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { saveTable } from '../../platform/spreadsheet/save-table'
import type { Cell } from '../../platform/spreadsheet/sheet'
import type { CaseRecord } from '../../records/case'
import { organisations } from '../../records/organisation'
import { NOTHING } from '../../records/tally-event'
import { countOutcomes, outcomeRows } from './count-outcomes'
import { exportingOffice, exportScopes } from './export-scopes'
import { readExport } from './read-export'

const HEADINGS = [
  '编号',
  '反映时间',
  '类别',
  '街镇',
  '社区',
  '现在状态',
  '承办单位',
  '期限',
  '是否超期',
  '重办次数',
  '评价',
  '办结时间',
]
const columns = (headings: string[]) => headings.map((heading) => ({ heading, width: 18 }))

interface Made {
  url: string
  name: string
  rows: number
}

/** The file is made before the transaction, of the caller's place alone; who has no place gets nothing read. */
export const exportCases = mutation<typeof operation, object, Made, Made | undefined>({
  operation,
  async prepare({ input, caller, ports }) {
    const scopes = exportScopes(caller)
    if (scopes.length === 0) return undefined
    if (!isRealDay(input.from) || !isRealDay(input.to) || input.from > input.to) {
      throw new Refusal('invalid_input', { what: '日期' }, { to: '结束日期要在开始日期之后' })
    }
    let sum = NOTHING
    let count = 0
    async function* rows() {
      for await (const page of readExport(ports.store, scopes, input)) {
        sum = await countOutcomes(ports.store, page, sum)
        const names = await officeNames(ports.store, page)
        for (const record of page) yield rowOf(record, names)
        count += page.length
      }
    }
    function* totals() {
      yield* outcomeRows(sum)
    }
    const name = `诉求_${input.from}_${input.to}.xlsx`
    const url = await saveTable(ports, name, [
      { name: '诉求', columns: columns(HEADINGS), rows: rows() },
      { name: '统计', columns: columns(['指标', '比率', '分子', '分母', '怎么算']), rows: totals() },
    ])
    return { url, name, rows: count }
  },
  load: async () => ({}),
  may: (caller) => (exportScopes(caller).length > 0 ? true : { code: 'forbidden' }),
  async run({ input, caller, prepared, record }) {
    if (!prepared) throw new Refusal('forbidden')
    const data = { ...input, rows: prepared.rows }
    record({ subject: `person:${caller.id}`, kind: 'case.exported', office: exportingOffice(caller), data })
    return prepared
  },
  present: (made) => made,
})

async function officeNames(store: Store, records: readonly CaseRecord[]) {
  const ids = records.flatMap(({ communityCode, streetCode, holderOffice }) => [
    communityCode,
    streetCode,
    holderOffice,
  ])
  return new Map((await store.getMany(organisations, [...new Set(ids)])).map(({ id, shortName }) => [id, shortName]))
}

const rowOf = (record: CaseRecord, names: Map<string, string>): Cell[] => [
  record.id,
  { instant: record.createdAt },
  CATEGORIES[record.category],
  names.get(record.streetCode),
  names.get(record.communityCode),
  CASE_STATES[record.state],
  names.get(record.holderOffice),
  { instant: record.dueAt },
  record.overdue ? '是' : '否',
  record.reopened,
  record.rating ? RATINGS[record.rating] : undefined,
  record.closedAt ? { instant: record.closedAt } : undefined,
]
