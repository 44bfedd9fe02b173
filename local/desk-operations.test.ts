import { operations as clockOperations } from '../cloudfunctions/clock/operations'
import { allOperations as atTheDoor } from '../cloudfunctions/http/all-operations'
import { allOperations } from './all-functions'

test('whatever can be called is behind the desks’ door, once, and what the clock does is not', () => {
  const ofClock = new Set(clockOperations.map(({ operation }) => operation.name))
  const callable = allOperations.map(({ operation }) => operation.name).filter((name) => !ofClock.has(name))
  expect(atTheDoor.map(({ operation }) => operation.name).sort()).toEqual(callable.sort())
})
