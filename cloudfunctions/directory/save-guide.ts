import { saveGuide as operation } from '../../contract/directory/save-guide'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { canonical, sha256 } from '../../platform/log/event-hash'
import type { Stored } from '../../records/collection'
import { type GuideRecord, guides } from '../../records/guide'
import { checkGuideText } from './check-guide-text'
import { guideIdOf, guideRecord } from './guide-record'
import { DISTRICT, keepsDistrict, mayKeepDistrict } from './may'

interface Found {
  /** What is changed. */
  old?: Stored<GuideRecord>
  /** What already has the title. */
  there?: Stored<GuideRecord>
}

/**
 * Adds a matter or changes one. Another title makes another matter of it, under another id; cases that point to the
 * old one keep its words. Whoever keeps a sample has made it real.
 */
export const saveGuide = mutation<typeof operation, Found, string, void>({
  operation,
  async prepare({ ports, caller, input }) {
    if (!keepsDistrict(caller)) return
    const verdict = await checkGuideText(ports, caller, input.guide)
    if (verdict === 'refused') throw new Refusal('text_refused')
    // Everybody reads it as soon as it is kept, so what can't be checked now is not kept now.
    if (verdict === 'held') throw new Refusal('unavailable')
  },
  async load({ tx, input }) {
    const old = input.guideId ? await tx.get(guides, input.guideId) : undefined
    if (input.guideId && !old) return undefined
    const there = await tx.get(guides, guideIdOf(input.guide.title))
    return { ...(old ? { old } : {}), ...(there ? { there } : {}) }
  },
  may: mayKeepDistrict,
  async run({ tx, input, now, record }, { old, there }) {
    const made = guideRecord(input.guide, now.toISOString())
    if (there && there.id !== old?.id) {
      throw new Refusal('guide_twice', { title: there.title }, { title: '已经有这个名称的事项' })
    }
    if (old && old.id !== made.id) await tx.remove(guides, old.id, old.version)
    if (there) await tx.put(guides, { ...made, version: there.version })
    else await tx.insert(guides, made)
    const data = { digest: sha256(canonical(input.guide)), ...(old && old.id !== made.id ? { before: old.id } : {}) }
    record({ subject: `guide:${made.id}`, kind: 'guide.saved', office: DISTRICT, data })
    return made.id
  },
  present: (guideId) => ({ guideId }),
})
