import type { Shift } from '../../../records/activity'

type Span = Pick<Shift, 'from' | 'to'>

export const MOST_SHIFTS = 100

/** A turn lies inside its duty. */
export const shiftFits = (duty: Span, { from, to }: Span): boolean => from < to && from >= duty.from && to <= duty.to

/** The turn that the person has at that time already; one that begins when the other ends is none. */
export const shiftOf = (shifts: readonly Shift[], person: string, { from, to }: Span): Shift | undefined =>
  shifts.find((shift) => shift.personId === person && shift.from < to && from < shift.to)
