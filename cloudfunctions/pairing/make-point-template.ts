import { makePointTemplate as operation } from '../../contract/pairing/make-point-template'
import { CONTACT_CLASSES, CONTACT_KINDS, type ContactKind } from '../../contract/pairing/words'
import { mutation } from '../../platform/handler'
import { makeTemplate } from '../../platform/spreadsheet/make-template'
import { templateSheets } from '../../platform/spreadsheet/template-sheets'
import { mayAdmin } from './may'
import { POINT_COLUMNS } from './rules/point-columns'

const KINDS = Object.entries(CONTACT_KINDS) as [ContactKind, string][]

const HOW: [string, string][] = [
  ...POINT_COLUMNS.map(({ heading, how }): [string, string] => [heading, how]),
  ...KINDS.map(([kind, words]): [string, string] => [
    `${words}的分类`,
    Object.values(CONTACT_CLASSES[kind]).join('、'),
  ]),
]

/** The table to fill in: the headings and a row that shows how; a second sheet says what may stand in each column. */
export const makePointTemplate = mutation({
  operation,
  ...makeTemplate({
    may: mayAdmin,
    name: '结对联系名单模板.xlsx',
    sheets: templateSheets('结对联系名单', POINT_COLUMNS, HOW),
  }),
})
