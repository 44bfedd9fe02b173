import { Unzip } from 'fflate'
import { imageSize } from 'image-size'
import { DOCUMENT_TYPES } from './ports/files'

const IMAGE_TYPES: Record<string, string> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
}
/** The compound file that Word wrote before 2007, as did Excel and much else. [MS-CFB] 2.2 */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')
/** The stream that only Word's has, as the compound file spells names. [MS-DOC] 2.1.1 */
const WORD_STREAM = Buffer.from('WordDocument', 'utf16le')

/**
 * The content type of a file, found out from its first bytes and never from its name; `undefined` when it is none that
 * we take: photos, PDF, Word and Excel. A document with macros is none.
 */
export function findFileType(head: Uint8Array): string | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return DOCUMENT_TYPES.pdf
  if (isCompound(bytes)) return bytes.includes(WORD_STREAM) ? DOCUMENT_TYPES.doc : undefined
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return typeOfArchive(bytes)
  return imageTypeOf(bytes)
}

/** What an old compound file holds may be told only by its end, so its head is not enough. */
export const isCompound = (head: Uint8Array) => COMPOUND.equals(head.subarray(0, COMPOUND.length))

function imageTypeOf(bytes: Uint8Array): string | undefined {
  try {
    const { type, width, height } = imageSize(bytes)
    return width > 0 && height > 0 ? IMAGE_TYPES[type ?? ''] : undefined
  } catch {
    return undefined
  }
}

/** Word and Excel pack their parts into folders of their own; the names stand before each part, so a head shows them. */
function typeOfArchive(bytes: Uint8Array): string | undefined {
  const names: string[] = []
  try {
    new Unzip(({ name }) => names.push(name)).push(bytes)
  } catch {
    // Broken further on: what was seen until then tells.
  }
  if (!names.includes('[Content_Types].xml') || names.some((name) => name.endsWith('vbaProject.bin'))) return undefined
  if (names.some((name) => name.startsWith('word/'))) return DOCUMENT_TYPES.docx
  if (names.some((name) => name.startsWith('xl/'))) return DOCUMENT_TYPES.xlsx
  return undefined
}
