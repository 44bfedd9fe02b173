import { buffer } from 'node:stream/consumers'
import { strToU8, zipSync } from 'fflate'
import { findFileType } from './find-file-type'
import { DOCUMENT_TYPES } from './ports/files'
import { writeSheets } from './spreadsheet/write-sheet'

const archive = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])))
const compound = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000), Buffer.from(stream, 'utf16le')])

describe('what a file is, by its bytes', () => {
  test.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%…'), DOCUMENT_TYPES.pdf],
    ['a Word document', archive('[Content_Types].xml', '_rels/.rels', 'word/document.xml'), DOCUMENT_TYPES.docx],
    ['an Excel table', archive('[Content_Types].xml', 'xl/workbook.xml'), DOCUMENT_TYPES.xlsx],
    ['an old Word document', compound('WordDocument'), DOCUMENT_TYPES.doc],
    ['an old Excel table', compound('Workbook'), undefined],
    ['another archive', archive('word/document.xml'), undefined],
    ['a program', archive('[Content_Types].xml', 'META-INF/MANIFEST.MF'), undefined],
    ['a document with macros', archive('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'), undefined],
    ['an archive that is cut off at once', Buffer.from('PK\x03\x04'), undefined],
    ['words about a PDF', Buffer.from('see %PDF-1.7'), undefined],
    ['nothing', Buffer.alloc(0), undefined],
  ])('%s', (_, bytes, type) => expect(findFileType(bytes)).toBe(type))

  test('a table that we made ourselves is one, and its head is enough to tell', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [`第${at}行${Math.random()}`])
    const bytes = await buffer(writeSheets([{ name: '表', columns: [{ heading: '值', width: 9 }], rows }]))
    expect(findFileType(bytes)).toBe(DOCUMENT_TYPES.xlsx)
    expect(findFileType(bytes.subarray(0, bytes.length / 2))).toBe(DOCUMENT_TYPES.xlsx)
  })
})
