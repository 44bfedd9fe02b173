import { CATEGORIES } from '../../contract/case/words'
import { makeGuideTemplate as operation } from '../../contract/directory/make-guide-template'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { DOCUMENT_TYPES } from '../../platform/ports/files'
import { writeSheets } from '../../platform/spreadsheet/write-sheet'
import { keepsDistrict, mayKeepDistrict } from './may'
import { GUIDE_COLUMNS } from './rules/guide-columns'

const NAME = '办事指南模板.xlsx'

/** The table to fill in: the headings, and a row that shows how. A second sheet says what may stand in each column. */
export const makeGuideTemplate = mutation<
  typeof operation,
  true,
  { url: string; name: string },
  { url: string } | undefined
>({
  operation,
  async prepare({ caller, ports }) {
    if (!keepsDistrict(caller)) return undefined
    const columns = GUIDE_COLUMNS.map(({ heading, width }) => ({ heading, width }))
    const stream = writeSheets([
      { name: '办事指南', columns, rows: [GUIDE_COLUMNS.map(({ example }) => example)] },
      {
        name: '怎么填',
        columns: [
          { heading: '列', width: 14 },
          { heading: '怎么填', width: 70 },
        ],
        rows: [
          ['第一行', '列名不要改。第二行是例子,填的时候请换成真的。'],
          ['类别', `写其中一个:${Object.values(CATEGORIES).join('、')}`],
          ['秒批', '写“是”或“否”'],
          ['要带什么', '一样一行(在格子里按 Alt+回车 换行),或用分号隔开;什么都不用带就空着'],
          ['事项名称', '和已有的一样,就是改那一条;不会重复'],
        ],
      },
    ])
    const fileId = await ports.files.save(stream, { name: NAME, contentType: DOCUMENT_TYPES.xlsx })
    const [url = ''] = await ports.files.addresses([fileId])
    return { url }
  },
  load: async () => true,
  may: mayKeepDistrict,
  async run({ prepared }) {
    if (!prepared) throw new Refusal('forbidden')
    return { ...prepared, name: NAME }
  },
  present: (made) => made,
})
