import { ITEM_ACTIONS, ITEM_STATES, type ItemAction, type ItemState } from '../../../contract/project/words'
import { allows, deciderOf, ITEM_MOVES } from './item-moves'

const states = Object.keys(ITEM_STATES) as ItemState[]
const actions = Object.keys(ITEM_ACTIONS) as ItemAction[]
const pairs = states.flatMap((state) => actions.map((action) => [state, action] as const))
const extension = { dueOn: '2026-04-30', entryId: 'e1', weeks: [] }

test.each(pairs)('%s: %s is allowed where the table says so, and nowhere else', (state, action) => {
  const item = { state, ...(action === 'decide_extension' ? { extension } : {}) }
  expect(allows(item, action)).toBe(ITEM_MOVES[action].from.includes(state))
})

test('more time is asked for once, and decided only where it was asked for', () => {
  expect(allows({ state: 'doing', extension }, 'ask_extension')).toBe(false)
  expect(allows({ state: 'doing' }, 'decide_extension')).toBe(false)
})

test('nobody verifies, sends back or gives more time to what they answer for themselves', () => {
  expect(actions.filter((action) => ITEM_MOVES[action].anothers)).toEqual(['decide_extension', 'verify', 'send_back'])
})

test.each([
  [['district', 'street'], 'community', 'street'],
  [['district', 'street'], 'street', 'district'],
  [['district'], 'street', 'district'],
  [['district'], 'district', 'district'],
])('on a list of %j, for %s, %s grants more time', (listPath, office, decider) => {
  expect(deciderOf({ listPath, office })).toBe(decider)
})
