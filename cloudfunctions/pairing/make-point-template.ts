import { Refusal } from '../../contract/errors'
import { makePointTemplate as operation } from '../../contract/pairing/make-point-template'
import { CONTACT_CLASSES, CONTACT_KINDS, type ContactKind } from '../../contract/pairing/words'
import { mutation } from '../../platform/handler'
import { DOCUMENT_TYPES } from '../../platform/ports/files'
import { writeSheets } from '../../platform/spreadsheet/write-sheet'
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
    const columns = POINT_COLUMNS.map(({ heading, width }) => ({ heading, width }))
    const stream = writeSheets([
      { name: '结对联系名单', columns, rows: [POINT_COLUMNS.map(({ example }) => example)] },
      {
        name: '怎么填',
        columns: [
          { heading: '列', width: 16 },
          { heading: '怎么填', width: 70 },
        ],
        rows: [
          ['第一行', '列名不要改。第二行是例子,填的时候请换成真的。'],
          ...POINT_COLUMNS.map(({ heading, how }) => [heading, how]),
          ...KINDS.map(([kind, words]) => [`${words}的分类`, Object.values(CONTACT_CLASSES[kind]).join('、')]),
        ],
      },
    ])
    const fileId = await ports.files.save(stream, { name: NAME, contentType: DOCUMENT_TYPES.xlsx })
    const [url = ''] = await ports.files.addresses([fileId])
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
