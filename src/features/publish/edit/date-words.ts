import { dayWords } from '../../../ui/day-words'

/** "12月31日(周四)" of a calendar date. */
export const dateWords = (date: string) => dayWords(`${date}T12:00:00+08:00`)
