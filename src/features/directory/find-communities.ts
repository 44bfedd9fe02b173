import type { DataOf } from '../../../contract/operations'

type Streets = DataOf<'directory.list-divisions'>['streets']

/** The streets that have what is looked for, with those communities alone; a street's own name brings all of its. */
export function findCommunities(streets: Streets, words: string): Streets {
  const asked = words.trim().replace(/(居委会|社区|村委会|村|街道|镇)$/, '')
  if (!asked) return streets
  return streets
    .map((street) =>
      street.name.includes(asked)
        ? street
        : { ...street, communities: street.communities.filter(({ name }) => name.includes(asked)) },
    )
    .filter(({ communities }) => communities.length > 0)
}
