import type { PointLine } from '../../../contract/pairing/point-view'
import { CONTACT_CLASSES, CONTACT_GRADES, CONTACT_KINDS } from '../../../contract/pairing/words'

/** "户 · 独居老人户 · 社区级" */
export const kindWords = ({ kind, sort, grade }: Pick<PointLine, 'kind' | 'sort' | 'grade'>) =>
  [CONTACT_KINDS[kind], (CONTACT_CLASSES[kind] as Record<string, string>)[sort], CONTACT_GRADES[grade]]
    .filter(Boolean)
    .join(' · ')

/** A code in fours, as it is read out. */
export const inFours = (code: string) => code.replace(/(\d{4})(?=\d)/g, '$1 ')
