import type { CaseLine } from '../../../../contract/case/case-view'
import { CATEGORIES } from '../../../../contract/case/words'

/** The number of a case, as it is read out; people put blanks into it. */
export const numberOf = (words: string) => words.replace(/\s/g, '').match(/^\d{14}$/)?.[0]

/** Whether a line has every one of the words: in what it tells, its place, its number, who has it. */
export function matchLine(line: CaseLine, words: string): boolean {
  const text = [line.id, line.excerpt, line.address, line.community, line.person, CATEGORIES[line.category]].join(' ')
  return words.split(/\s+/).every((word) => text.includes(word))
}
