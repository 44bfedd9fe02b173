const ORDER = ['source', 'hotlineNumber', 'person', 'text', 'demands', 'photos', 'place', 'category']

/** The sentences as the eye meets their fields, from the top. */
export function inPageOrder(wrong: Record<string, string>): string[] {
  const rank = (field: string) => (ORDER.indexOf(field.split('.')[0] ?? '') + ORDER.length + 1) % (ORDER.length + 1)
  return Object.entries(wrong)
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([, sentence]) => sentence.replace(/[。;]$/, ''))
}
