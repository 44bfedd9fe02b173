import type { OrganisationRecord } from '../../../records/organisation'

/** The offices of one admin, by what people call them. */
export interface OfficeNames {
  /** The office, or what is wrong with the name. */
  named(name: string): OrganisationRecord | string
}

const bare = (name: string) => name.replace(/\s/g, '')

/** An office goes by its name, its short one, or with the office above it in front: 黄埔街道荔园社区. */
export function officeNames(
  kept: readonly OrganisationRecord[],
  all: ReadonlyMap<string, OrganisationRecord>,
): OfficeNames {
  const byName = new Map<string, Set<OrganisationRecord>>()
  for (const office of kept) {
    const above = all.get(office.parent)
    const own = [office.name, office.shortName, office.id]
    const full = above ? own.slice(0, 2).flatMap((name) => [above.shortName + name, above.name + name]) : []
    for (const name of [...own, ...full]) byName.set(bare(name), (byName.get(bare(name)) ?? new Set()).add(office))
  }
  return {
    named(name) {
      if (!name) return '请写单位名称'
      const found = [...(byName.get(bare(name)) ?? [])]
      if (found.length > 1) return `有 ${found.length} 个单位叫“${name}”,请在前面写上街道名`
      return found[0] ?? `您管的单位里没有“${name}”,请写全称,或看看是不是写错了`
    },
  }
}
