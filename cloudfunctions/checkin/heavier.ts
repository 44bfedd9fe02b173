/** Held stays held when something else is added to it. */
export const heavier = (one: 'passed' | 'held', other: 'passed' | 'held') =>
  one === 'held' || other === 'held' ? ('held' as const) : ('passed' as const)
