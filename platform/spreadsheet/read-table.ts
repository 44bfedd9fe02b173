import type { ReadCell } from './read-sheets'

/** What a table may weigh once unpacked; an archive of 10 MB could otherwise grow to gigabytes. */
const MOST_UNPACKED = 40 * 1024 * 1024
/** Fed in small slices, so that one can't grow far past the limit before it is looked at. */
const SLICE = 16 * 1024

/**
 * The rows of an .xlsx file's first sheet, the headings first; at most `mostRows` of them. `undefined` when it can't be
 * read. Made for what people upload: nothing is run, and an archive that unpacks to too much is not read at all.
 */
export async function readTable(bytes: Uint8Array, mostRows: number): Promise<ReadCell[][] | undefined> {
  try {
    if (!(await unpacksToLittle(bytes))) return undefined
    // Loaded at its first use, so that a function's start stays short.
    const { readXlsx } = await import('hucre/xlsx')
    const book = await readXlsx(bytes, { sheets: [0], maxRows: mostRows })
    return book.sheets[0]?.rows
  } catch {
    // Whatever is wrong with it, it is no table to us; its sender is told so.
    return undefined
  }
}

async function unpacksToLittle(bytes: Uint8Array): Promise<boolean> {
  const { Unzip, UnzipInflate } = await import('fflate')
  let unpacked = 0
  const archive = new Unzip((file) => {
    file.ondata = (fault, data) => {
      if (fault) throw fault
      unpacked += data.length
    }
    file.start()
  })
  archive.register(UnzipInflate)
  for (let start = 0; start < bytes.length; start += SLICE) {
    archive.push(bytes.subarray(start, start + SLICE), start + SLICE >= bytes.length)
    if (unpacked > MOST_UNPACKED) return false
  }
  return unpacked > 0
}
