/** One day as the working calendar sees it. */
export interface CalendarDay {
  working: boolean
  /** The holiday or make-up day's name, "国庆节"; absent on ordinary days and weekends. */
  name?: string
}

/** The working calendar, passed in as data; days are YYYY-MM-DD in the district's time. */
export interface Calendar {
  day(date: string): CalendarDay
  /** Whether the holidays of that year are published; until then a deadline in it is provisional. */
  published(year: number): boolean
}
