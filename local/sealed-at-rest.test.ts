import { randomBytes } from 'node:crypto'
import { personIdOf } from '../platform/person-id'
import type { Store } from '../platform/ports/store'
import { readKeys } from '../platform/vault/read-keys'
import { reseal } from '../platform/vault/reseal'
import { sealStore } from '../platform/vault/seal-store'
import { createVault } from '../platform/vault/vault'
import { COLLECTIONS } from '../records/collections'
import { persons } from '../records/person'
import { openidOf } from './seeds/persons'
import { bothPoints, brokenLamp, type District, openDistrict, raise, TEST_KEYS } from './testing/open-district'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const chen = personIdOf(openidOf('resident-chen'))

/** Every stored document of every collection, as it lies there. */
async function everything(store: Store): Promise<string> {
  const found: string[] = []
  for (const collection of COLLECTIONS) {
    let after: string | undefined
    do {
      const page = await store.find(collection, { limit: 1000, ...(after ? { after } : {}) })
      found.push(JSON.stringify(page.rows))
      after = page.next
    } while (after)
  }
  return found.join('\n')
}

describe('names and numbers at rest', () => {
  test('after saving, raising and a look at the contact no document holds the name or the number', async () => {
    await district.as('resident-chen', 'directory.save-contact', { name: '赵钱孙', phone: '13912345678' })
    const caseId = await raise(district)
    const shown = await district.as('worker-li', 'case.reveal-contact', { caseId, reason: '上门前联系' })
    expect(shown).toEqual({ name: '赵钱孙', phone: '13912345678' })
    const stored = await everything(district.raw)
    expect(stored).not.toContain('赵钱孙')
    expect(stored).not.toContain('13912345678')
    expect(await everything(district.store)).toContain('13912345678')
  })

  test('reported for somebody without a phone, through answer and confirmation, neither lies anywhere', async () => {
    const person = { name: '欧阳伯', phone: '02082229999' }
    const form = { ...brokenLamp, person, source: 'proxy' as const }
    const { caseId, code } = await district.as('member-zhou', 'case.submit-for-person', form)
    await district.as('worker-li', 'case.take-on-case', { caseId })
    await district.as('worker-li', 'case.reveal-contact', { caseId, reason: '上门前联系' })
    await district.as('worker-li', 'case.answer-case', { caseId, points: bothPoints })
    await district.as('member-zhou', 'case.confirm-answer', { caseId, rating: 'satisfied', evidence: { code } })
    await district.tick()
    const stored = await everything(district.raw)
    expect(stored).not.toContain(person.name)
    expect(stored).not.toContain(person.phone)
    expect(await everything(district.store)).toContain(person.phone)
  })

  test('a sealed number that is moved to another person opens as nothing there', async () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => {})
    const other = personIdOf(openidOf('resident-he'))
    await district.raw.transact(async (tx) => {
      const [from, to] = [await tx.get(persons, chen), await tx.get(persons, other)]
      if (from && to) await tx.put(persons, { ...to, phone: from.phone })
    })
    expect((await district.store.get(persons, other))?.phone).toBe('')
    expect(said).toHaveBeenCalled()
    said.mockRestore()
  })

  test('after a rotation everybody is sealed anew, killed half-way and twice at once, and the old key can go', async () => {
    const next = readKeys(`2027a:${randomBytes(32).toString('base64')}`)
    const rotated = createVault([...next, ...readKeys(TEST_KEYS)])
    const sealed = sealStore(district.raw, rotated)
    const ports = { ...district.ports, store: sealed, retiredKeys: rotated.retired }
    let written = 0
    const dying: Store = {
      ...sealed,
      transact: (work) => {
        written += 1
        return written > 5 ? Promise.reject(new Error('killed')) : sealed.transact(work)
      },
    }
    await expect(reseal.run({ ...ports, store: dying })).rejects.toThrow('killed')
    await Promise.all([reseal.run(ports), reseal.run(ports)])
    expect(await reseal.run(ports)).toBe(0)
    const fresh = sealStore(district.raw, createVault(next))
    expect(await fresh.get(persons, chen)).toMatchObject({ name: '陈桂芳', phone: '13800000001', sealedWith: '2027a' })
  })
})
