import type { TaskField } from '../../../contract/task/task-form'
import { KNOWN_VALUES, type KnownValue } from '../../../contract/task/words'

const plain = (label: string) => label.replace(/[\s::()()、,,]/g, '')

/** What the system knows that a field's words would ask for; a field that is marked as known asks nobody. */
export function knownBehind({ label, known }: Pick<TaskField, 'label' | 'known'>): KnownValue | undefined {
  if (known) return undefined
  const asked = plain(label)
  return (Object.keys(KNOWN_VALUES) as KnownValue[]).find(
    (name) =>
      plain(KNOWN_VALUES[name].label) === asked || KNOWN_VALUES[name].asked.some((other) => asked.includes(other)),
  )
}

/** The fields that people fill in. */
export const askedFields = (form: readonly TaskField[]) => form.filter(({ known }) => !known)

/** The first asked field whose value is missing or is not of its kind, with what to do; none when all are right. */
export function wrongValue(form: readonly TaskField[], values: readonly string[]): string | undefined {
  for (const [index, { label, kind }] of askedFields(form).entries()) {
    const value = (values[index] ?? '').trim()
    if (!value) return `请填写“${label}”`
    if (kind === 'number' && !/^-?\d{1,12}(\.\d{1,4})?$/.test(value)) return `“${label}”请写数字`
    if (kind === 'day' && !/^\d{4}-\d{2}-\d{2}$/.test(value)) return `“${label}”请写日期,像 2026-10-01`
  }
  return undefined
}
