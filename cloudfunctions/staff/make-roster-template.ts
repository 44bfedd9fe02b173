import { makeRosterTemplate as operation } from '../../contract/staff/make-roster-template'
import { STAFF_ROLE_WORDS } from '../../contract/staff/words'
import { mutation } from '../../platform/handler'
import { makeTemplate } from '../../platform/spreadsheet/make-template'
import { templateSheets } from '../../platform/spreadsheet/template-sheets'
import { mayKeep } from './may'
import { ROSTER_COLUMNS } from './rules/roster-columns'

const HOW: [string, string][] = [
  ['手机号', '本人微信里的 11 位手机号;绑定时微信给的号码要和它一样'],
  ['单位', '写单位名称;有重名的,前面写上街道,如“黄埔街道荔园社区”。只能写您管的单位'],
  ['身份', `写其中一个:${Object.values(STAFF_ROLE_WORDS).join('、')};一个人有几个身份就写几行`],
  ['已经在名册里的', '不会重复,也不会改动'],
]

/** The table to fill in: the headings, and a row that shows how. A second sheet says what may stand in each column. */
export const makeRosterTemplate = mutation({
  operation,
  ...makeTemplate({ may: mayKeep, name: '人员名册模板.xlsx', sheets: templateSheets('人员名册', ROSTER_COLUMNS, HOW) }),
})
