import type { Point } from '../../../records/place-band'

/** Cells of 0.003°: 333 m from south to north and 306 m from west to east here, so 250 m reach no further than a neighbour. */
const CELL = 0.003
const cellOf = (degrees: number) => Math.floor(degrees / CELL)

/** The cell that a point lies in. */
export const cellAt = ({ latitude, longitude }: Point) => `${cellOf(latitude)}_${cellOf(longitude)}`

/** It and its eight neighbours: all that can lie within 250 m. */
export function cellsAround({ latitude, longitude }: Point): string[] {
  const steps = [-1, 0, 1]
  return steps.flatMap((up) => steps.map((across) => `${cellOf(latitude) + up}_${cellOf(longitude) + across}`))
}

/** Metres within which another's case may be the same. */
export const NEARBY = 250
