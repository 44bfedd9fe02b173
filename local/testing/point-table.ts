import { buffer } from 'node:stream/consumers'
import { POINT_COLUMNS } from '../../cloudfunctions/pairing/rules/point-columns'
import { DOCUMENT_TYPES } from '../../platform/ports/files'
import type { Cell } from '../../platform/spreadsheet/sheet'
import { writeSheets } from '../../platform/spreadsheet/write-sheet'
import type { District } from './open-district'

export type PointTableRow = Record<string, Cell>
const HEADINGS: string[] = POINT_COLUMNS.map(({ heading }) => heading)

/** A household of 荔园社区 as an admin fills it in; each `at` is another door. */
export const pointRow = (at: number, change: PointTableRow = {}): PointTableRow => ({
  ...{ 编号: `H${String(at).padStart(4, '0')}`, 类型: '户', 级别: '社区级', 分类: '一般户' },
  ...{ 街镇: '黄埔街道', 社区或村: '荔园社区', 名称: `住户${at}家`, 联系人: '冼国安' },
  ...{ 电话: `138${String(10_000_000 + at)}`, 地址: `荔园小区${(at % 40) + 1}栋${at}房` },
  ...{ 责任党员支部: '荔园社区第一党支部', 责任党员: at % 2 ? '周文斌' : '林志远' },
  ...change,
})

/** Uploads a table with these rows; returns its file id. */
export async function putPointTable(
  district: District,
  rows: readonly PointTableRow[],
  headings = HEADINGS,
  fileId = 'f_point_table',
): Promise<string> {
  const columns = headings.map((heading) => ({ heading, width: 12 }))
  const cells = rows.map((row) => headings.map((heading) => row[heading]))
  const content = await buffer(writeSheets([{ name: '结对联系名单', columns, rows: cells }]))
  return district.ports.files.put(fileId, { contentType: DOCUMENT_TYPES.xlsx, bytes: content.length }, content)
}
