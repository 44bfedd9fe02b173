/** One cell. A bare text is always text, whatever it begins with; `undefined` leaves the cell empty. */
export type Cell =
  | string
  | number
  | undefined
  /** An ISO instant, written as the district's wall-clock time. */
  | { instant: string }
  /** A rate between 0 and 1, shown as a percentage. */
  | { rate: number }

export interface Sheet {
  name: string
  /** `width` in characters, as spreadsheets count them. */
  columns: readonly { heading: string; width: number }[]
  /** Read once and one after the other; a sheet's rows are asked for after those of the sheets before it. */
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>
}
