import { operations as clockOperations } from '../cloudfunctions/clock/operations'
import { allOperations as atTheDoor } from '../cloudfunctions/http/all-operations'
import { allOperations } from './all-functions'

test('whatever can be called is behind the desks’ door, once, and what the clock does is not', async () => {
  const ofClock = new Set(clockOperations.map(({ operation }) => operation.name))
  const callable = allOperations.map(({ operation }) => operation.name).filter((name) => !ofClock.has(name))
  const channels = await Promise.all(Object.values(atTheDoor).map((read) => read()))
  const behind = channels.flatMap(({ operations }) => operations.map(({ operation }) => operation.name))
  expect(behind.sort()).toEqual(callable.sort())
})
