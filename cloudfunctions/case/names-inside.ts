import type { PersonRecord } from '../../records/person'

/** Whether texts that everybody will read hold the resident's name or number, or any mobile number at all. */
export function namesInside(
  texts: readonly string[],
  person: Pick<PersonRecord, 'name' | 'phone'> | undefined,
): boolean {
  const all = texts.join('\n')
  const digits = all.replace(/[\s-]/g, '')
  const { name = '', phone = '' } = person ?? {}
  return (
    (name.length > 1 && all.includes(name)) || (phone !== '' && digits.includes(phone)) || /1[3-9]\d{9}/.test(digits)
  )
}
