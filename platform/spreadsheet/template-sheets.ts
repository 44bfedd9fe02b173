import type { Sheet } from './sheet'

/** A table to fill in: the headings with a row that shows how, and a second sheet that says what may stand in each column. */
export const templateSheets = (
  name: string,
  columns: readonly { heading: string; width: number; example: string }[],
  how: readonly [string, string][],
): Sheet[] => [
  {
    name,
    columns: columns.map(({ heading, width }) => ({ heading, width })),
    rows: [columns.map(({ example }) => example)],
  },
  {
    name: '怎么填',
    columns: [
      { heading: '列', width: 16 },
      { heading: '怎么填', width: 70 },
    ],
    rows: [['第一行', '列名不要改。第二行是例子,填的时候请换成真的。'], ...how],
  },
]
