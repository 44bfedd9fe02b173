import { CATEGORIES } from '../../contract/case/words'
import { makeGuideTemplate as operation } from '../../contract/directory/make-guide-template'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { saveTable } from '../../platform/spreadsheet/save-table'
import { templateSheets } from '../../platform/spreadsheet/template-sheets'
import { keepsDistrict, mayKeepDistrict } from './may'
import { GUIDE_COLUMNS } from './rules/guide-columns'

const NAME = '办事指南模板.xlsx'
const HOW: [string, string][] = [
  ['类别', `写其中一个:${Object.values(CATEGORIES).join('、')}`],
  ['秒批', '写“是”或“否”'],
  ['要带什么', '一样一行(在格子里按 Alt+回车 换行),或用分号隔开;什么都不用带就空着'],
  ['事项名称', '和已有的一样,就是改那一条;不会重复'],
]

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
    const url = await saveTable(ports, NAME, templateSheets('办事指南', GUIDE_COLUMNS, HOW))
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
