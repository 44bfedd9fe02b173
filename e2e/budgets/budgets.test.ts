import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeFixture } from '../weapp/harness/write-fixture'
import { measureBudgets } from './measure-budgets'
import { measureWeapp } from './measure-weapp'

test('both builds stay below their promised sizes', async () => {
  const over = (await measureBudgets()).filter(({ bytes, limit }) => bytes >= limit)
  expect(over).toEqual([])
})

test('what a subpackage holds does not count for the main package', () => {
  const folder = writeFixture()
  const before = measureWeapp(folder)
  mkdirSync(join(folder, 'packages/far'), { recursive: true })
  writeFileSync(join(folder, 'packages/far/heavy.js'), 'x'.repeat(5000))
  writeFileSync(join(folder, 'vendors.js'), 'x'.repeat(300))
  const after = measureWeapp(folder)
  expect(after.main - before.main).toBe(300)
  expect(after.whole - before.whole).toBe(5300)
})
