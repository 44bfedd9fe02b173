import { exportMyData as operation } from '../../contract/privacy/export-my-data'
import { mutation } from '../../platform/handler'
import { saveTable } from '../../platform/spreadsheet/save-table'
import type { Sheet } from '../../platform/spreadsheet/sheet'
import { sheetsOf } from './sheets-of'

const NAME = '我的数据.xlsx'

/** Written as it is read, page by page, before the transaction; the log notes that it was taken out, and not what. */
export const exportMyData = mutation<
  typeof operation,
  true,
  { url: string; rows: number },
  { url: string; rows: number }
>({
  operation,
  async prepare({ caller, ports }) {
    let count = 0
    const counted = ({ rows, ...sheet }: Sheet): Sheet => ({
      ...sheet,
      rows: (async function* () {
        for await (const row of rows) {
          count += 1
          yield row
        }
      })(),
    })
    const sheets = sheetsOf(ports.store, caller).map(counted)
    return { url: await saveTable(ports, NAME, sheets), rows: count }
  },
  load: async () => true,
  may: () => true,
  async run({ prepared, caller, record }) {
    record({ subject: `person:${caller.id}`, kind: 'person.data_exported', data: { rows: prepared.rows } })
    return prepared
  },
  present: ({ url, rows }) => ({ url, name: NAME, rows }),
})
