import { buffer } from 'node:stream/consumers'
import { type District, openDistrict } from '../../local/testing/open-district'
import { fileKey } from '../../platform/file-key'
import { DOCUMENT_TYPES } from '../../platform/ports/files'
import type { Ports } from '../../platform/ports/ports'
import { readUploadedTable } from '../../platform/spreadsheet/read-uploaded-table'
import { writeSheets } from '../../platform/spreadsheet/write-sheet'
import { fileClaims } from '../../records/file-claim'
import { passingFiles } from '../../records/passing-file'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const later = async (hours: number) => {
  district.ports.clock.advance(hours)
  await district.tick()
}

describe('a table, which names people', () => {
  test('that was made for somebody is there for a day, and then no more', async () => {
    await district.as('resident-chen', 'privacy.export-my-data', {})
    const { saved, removed } = district.ports.files
    const [[id] = ['']] = [...saved]
    await later(23)
    expect(removed).toEqual([])
    await later(2)
    expect(removed).toEqual([id])
    expect(await district.store.count(passingFiles, {})).toBe(0)
  })

  test('that was brought in is gone a day after it was first read, however often', async () => {
    const id = await bringIn()
    await later(20)
    await read(id)
    await later(5)
    expect(district.ports.files.removed).toEqual([id])
    await expect(read(id)).rejects.toMatchObject({ code: 'table_unreadable' })
  })

  test('that a record came to use meanwhile stays', async () => {
    const id = await bringIn()
    const used = { id: fileKey(id), fileId: id, owner: 'p', subject: 'broadcast:B', contentType: '', bytes: 1, at: '' }
    await district.store.transact((tx) => tx.insert(fileClaims, used))
    await later(25)
    expect(district.ports.files.removed).toEqual([])
    expect(await district.store.count(passingFiles, {})).toBe(0)
  })
})

const read = (id: string) => readUploadedTable(district.ports as Ports, { id: 'p' } as never, id, 10)
async function bringIn(): Promise<string> {
  const sheets = [{ name: '名单', columns: [{ heading: '姓名', width: 10 }], rows: [['陈桂芳']] }]
  const content = await buffer(writeSheets(sheets as never))
  const id = district.ports.files.put('f_table', { contentType: DOCUMENT_TYPES.xlsx, bytes: content.length }, content)
  await read(id)
  return id
}
