/** One change to the cloud environment: what it is, in words, and doing it. */
export interface Step {
  words: string
  run(): Promise<void>
}
/** What is to be done, and what was found that nobody but a person may change. */
export interface Plan {
  steps: Step[]
  /** Left as it is, on purpose; worth knowing. */
  notes: string[]
  /** Must be put right by a person first. */
  problems: string[]
}

export const joinPlans = (plans: readonly Plan[]): Plan => ({
  steps: plans.flatMap(({ steps }) => steps),
  notes: plans.flatMap(({ notes }) => notes),
  problems: plans.flatMap(({ problems }) => problems),
})
