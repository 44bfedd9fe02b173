import { Refusal } from '../../contract/errors'
import { makePointTemplate as operation } from '../../contract/pairing/make-point-template'
import { CONTACT_CLASSES, CONTACT_KINDS, type ContactKind } from '../../contract/pairing/words'
import { mutation } from '../../platform/handler'
import { saveTable } from '../../platform/spreadsheet/save-table'
import { templateSheets } from '../../platform/spreadsheet/template-sheets'
import { mayAdmin } from './may'
import { POINT_COLUMNS } from './rules/point-columns'

const NAME = '结对联系名单模板.xlsx'
const KINDS = Object.entries(CONTACT_KINDS) as [ContactKind, string][]

/** The table to fill in: the headings and a row that shows how; a second sheet says what may stand in each column. */
export const makePointTemplate = mutation<
  typeof operation,
  true,
  { url: string; name: string },
  { url: string } | undefined
>({
  operation,
  async prepare({ caller, ports }) {
    if (mayAdmin(caller) !== true) return undefined
    const how: [string, string][] = [
      ...POINT_COLUMNS.map(({ heading, how }): [string, string] => [heading, how]),
      ...KINDS.map(([kind, words]): [string, string] => [
        `${words}的分类`,
        Object.values(CONTACT_CLASSES[kind]).join('、'),
      ]),
    ]
    const url = await saveTable(ports, NAME, templateSheets('结对联系名单', POINT_COLUMNS, how))
    return { url }
  },
  load: async () => true,
  may: mayAdmin,
  async run({ prepared }) {
    if (!prepared) throw new Refusal('forbidden')
    return { ...prepared, name: NAME }
  },
  present: (made) => made,
})
