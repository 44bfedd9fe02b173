import { allOperations as everywhere } from '../../local/all-functions'
import { operations as clockOperations } from '../clock/operations'
import { allOperations } from './all-operations'

test('whatever can be called is behind the door, once, and what the clock does is not', () => {
  const ofClock = new Set(clockOperations.map(({ operation }) => operation.name))
  const callable = everywhere.map(({ operation }) => operation.name).filter((name) => !ofClock.has(name))
  expect(allOperations.map(({ operation }) => operation.name).sort()).toEqual(callable.sort())
})
