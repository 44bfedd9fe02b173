import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { GUIDE_COLUMNS } from './guide-columns'

test('docs/guide.md names every column of the table, in its order', () => {
  const doc = readFileSync(resolve(__dirname, '../../../docs/guide.md'), 'utf8')
  const named = [...doc.matchAll(/^\| ([\u4e00-\u9fff]+) \|/gm)].map(([, heading]) => heading)
  expect(named).toEqual(GUIDE_COLUMNS.map(({ heading }) => heading))
})
