import type { Part } from './zip-parts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org'
const SPREADSHEET = `${OFFICE}/spreadsheetml/2006/main`
const IN_PACKAGE = `${OFFICE}/package/2006`
const IN_OFFICE = `${OFFICE}/officeDocument/2006/relationships`
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The looks that a cell can have: places in the list `cellXfs` of the styles. */
export const LOOK = { plain: 0, heading: 1, instant: 2, rate: 3, literal: 4 } as const

/** `literal`: edited in the spreadsheet program, such a text stays text too. */
const STYLES = `<styleSheet xmlns="${SPREADSHEET}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy-mm-dd hh:mm"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

const pathOf = (at: number) => `worksheets/sheet${at + 1}.xml`
const part = (path: string, xml: string): Part => ({ path, pieces: [HEAD + xml] })
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${IN_OFFICE}/${kind}" Target="${target}"/>`
const relations = (path: string, list: string[]) =>
  part(path, `<Relationships xmlns="${IN_PACKAGE}/relationships">${list.join('')}</Relationships>`)
const typed = (path: string, kind: string) => `<Override PartName="/xl/${path}" ContentType="${TYPE}.${kind}+xml"/>`

/** Everything of an .xlsx file (ECMA-376) but its rows. The names have to be escaped and differ. */
export function bookParts(names: readonly string[]): Part[] {
  const sheets = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    typed('workbook.xml', 'sheet.main'),
    typed('styles.xml', 'styles'),
    ...names.map((_, at) => typed(pathOf(at), 'worksheet')),
  ]
  return [
    part('[Content_Types].xml', `<Types xmlns="${IN_PACKAGE}/content-types">${types.join('')}</Types>`),
    relations('_rels/.rels', [relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    relations('xl/_rels/workbook.xml.rels', [
      ...names.map((_, at) => relation(`rId${at + 1}`, 'worksheet', pathOf(at))),
      relation(`rId${names.length + 1}`, 'styles', 'styles.xml'),
    ]),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${SPREADSHEET}" xmlns:r="${IN_OFFICE}"><bookViews><workbookView/></bookViews><sheets>${sheets}</sheets></workbook>`,
    ),
    part('xl/styles.xml', STYLES),
  ]
}

/** The part of a sheet, around the pieces of its rows. `columns` is ready XML. */
export function sheetPart(at: number, columns: string, rows: AsyncIterable<string>): Part {
  async function* pieces() {
    yield `${HEAD}<worksheet xmlns="${SPREADSHEET}"><sheetViews><sheetView ${at === 0 ? 'tabSelected="1" ' : ''}workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>`
    yield* rows
    yield '</sheetData></worksheet>'
  }
  return { path: `xl/${pathOf(at)}`, pieces: pieces() }
}
