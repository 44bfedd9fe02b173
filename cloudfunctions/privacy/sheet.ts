import type { Sheet } from '../../platform/spreadsheet/sheet'

/** A sheet of the export: its columns by their headings, long texts in wide ones. */
export const sheet = (name: string, headings: readonly string[], rows: Sheet['rows']): Sheet => ({
  name,
  columns: headings.map((heading) => ({ heading, width: /写|内容|消息/.test(heading) ? 50 : 18 })),
  rows,
})
