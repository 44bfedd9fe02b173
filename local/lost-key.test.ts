import { randomBytes } from 'node:crypto'
import { ulid } from 'ulid'
import { personIdOf } from '../platform/person-id'
import { createServe } from '../platform/serve'
import { readKeys } from '../platform/vault/read-keys'
import { reseal } from '../platform/vault/reseal'
import { sealStore } from '../platform/vault/seal-store'
import { createVault } from '../platform/vault/vault'
import { persons } from '../records/person'
import { allOperations } from './all-functions'
import { openidOf } from './seeds/persons'
import { type District, openDistrict, raise, TEST_KEYS } from './testing/open-district'

let district: District
let reported: unknown[]
beforeEach(async () => {
  district = await openDistrict()
  reported = []
})
const chen = personIdOf(openidOf('resident-chen'))
const asSeeded = { name: '陈桂芳', phone: '13800000001' }
const newKey = `2027a:${randomBytes(32).toString('base64')}`
/** The old key's name with other bytes: what a slip of the hand leaves in the environment. */
const mistyped = `test:${randomBytes(32).toString('base64')}`
const storeWith = (keys: string) =>
  sealStore(district.raw, createVault(readKeys(keys)), (error) => reported.push(error))
const resealWith = (keys: string) =>
  reseal.run({ ...district.ports, store: storeWith(keys), retiredKeys: createVault(readKeys(keys)).retired })

describe('a key that is missing or wrong', () => {
  test('a rotation with a mistyped old key destroys nothing, and goes through once the key is right', async () => {
    expect(await resealWith(`${newKey},${mistyped}`)).toBe(0)
    expect(reported.length).toBeGreaterThan(0)
    expect(await district.store.get(persons, chen)).toMatchObject({ ...asSeeded, sealedWith: 'test', version: 1 })
    expect(await resealWith(`${newKey},${TEST_KEYS}`)).toBeGreaterThan(5)
    expect(await storeWith(newKey).get(persons, chen)).toMatchObject({ ...asSeeded, sealedWith: '2027a' })
  })

  test.each([
    ['missing', newKey],
    ['mistyped', mistyped],
  ])('while it is %s, a change of something else leaves name and number as they lie', async (_, keys) => {
    const store = storeWith(keys)
    await store.transact(async (tx) => {
      const person = await tx.get(persons, chen)
      expect(person).toMatchObject({ name: '', phone: '' })
      if (person) await tx.put(persons, { ...person, communityCode: '440112001011' })
    })
    expect(await district.store.get(persons, chen)).toMatchObject({ ...asSeeded, communityCode: '440112001011' })
  })

  test('what is written anew while the key is missing holds, and the rest still opens with the right keys', async () => {
    const store = storeWith(newKey)
    await store.transact(async (tx) => {
      const person = await tx.get(persons, chen)
      if (person) await tx.put(persons, { ...person, phone: '13912345678' })
    })
    const both = `${newKey},${TEST_KEYS}`
    expect(await storeWith(both).get(persons, chen)).toMatchObject({ name: '陈桂芳', phone: '13912345678' })
    await resealWith(both)
    expect(await storeWith(newKey).get(persons, chen)).toMatchObject({ name: '陈桂芳', phone: '13912345678' })
  })

  test('who takes the number out, takes it out', async () => {
    await district.as('resident-chen', 'directory.save-contact', { name: '陈桂芳', phone: '' })
    expect(await district.store.get(persons, chen)).toMatchObject({ name: '陈桂芳', phone: '' })
  })

  test('a page of damaged records in front does not keep the others from being sealed anew', async () => {
    const damaged = createVault(readKeys(mistyped))
    await district.raw.transact(async (tx) => {
      for (let n = 100; n < 201; n += 1) {
        const id = `a${n}`
        const name = damaged.seal('某人', `persons:${id}:name`)
        await tx.insert(persons, { id, openid: id, name, phone: '', roles: [], sealedWith: 'test', createdAt: '' })
      }
    })
    const keys = `${newKey},${TEST_KEYS}`
    expect(await resealWith(keys)).toBeGreaterThan(5)
    expect(await resealWith(keys)).toBe(0)
    expect(await storeWith(newKey).get(persons, chen)).toMatchObject(asSeeded)
  })

  test('a resident’s case still reads, and a look at the number gives nothing instead of failing', async () => {
    const caseId = await raise(district)
    const serve = createServe(allOperations, { ...district.ports, store: storeWith(newKey) })
    const worker = { openid: openidOf('worker-li'), requestId: ulid() }
    const view = await serve({ ...worker, operation: 'case.view-case', input: { caseId } })
    expect(view).toMatchObject({ ok: true, data: { state: 'raised' } })
    const look = { ...worker, operation: 'case.reveal-contact', input: { caseId, reason: '上门前联系' } }
    expect(await serve(look)).toEqual({ ok: true, data: { name: '', phone: '' } })
  })
})
