import { CATEGORIES } from '../../contract/case/words'
import { makeGuideTemplate as operation } from '../../contract/directory/make-guide-template'
import { mutation } from '../../platform/handler'
import { makeTemplate } from '../../platform/spreadsheet/make-template'
import { templateSheets } from '../../platform/spreadsheet/template-sheets'
import { mayKeepDistrict } from './may'
import { GUIDE_COLUMNS } from './rules/guide-columns'

const HOW: [string, string][] = [
  ['类别', `写其中一个:${Object.values(CATEGORIES).join('、')}`],
  ['秒批', '写“是”或“否”'],
  ['要带什么', '一样一行(在格子里按 Alt+回车 换行),或用分号隔开;什么都不用带就空着'],
  ['事项名称', '和已有的一样,就是改那一条;不会重复'],
]

/** The table to fill in: the headings, and a row that shows how. A second sheet says what may stand in each column. */
export const makeGuideTemplate = mutation({
  operation,
  ...makeTemplate({
    may: mayKeepDistrict,
    name: '办事指南模板.xlsx',
    sheets: templateSheets('办事指南', GUIDE_COLUMNS, HOW),
  }),
})
