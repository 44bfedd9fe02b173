import { GONE, namePeople } from '../../platform/name-people'
import type { Store } from '../../platform/ports/store'

export interface VisitNames {
  /** "荔园社区第一党支部 · 周某" */
  member(personId: string): string
  place(code: string): string
}

/** Whoever visits is named with the office that they go for. */
export async function readVisitNames(
  store: Store,
  personIds: readonly string[],
  places: readonly string[] = [],
): Promise<VisitNames> {
  const { person, place } = await namePeople(store, personIds, places)
  return {
    member(personId) {
      const found = person(personId)
      return [found?.office, found?.name].filter(Boolean).join(' · ') || GONE
    },
    place,
  }
}
