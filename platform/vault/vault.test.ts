import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { BadKeys, readKeys } from './read-keys'
import { CannotOpen, createVault } from './vault'

const key = (id: string) => ({ id, key: randomBytes(32) })
const [first, second] = [key('2026a'), key('2025b')]
const vault = createVault([first])
const places = fc.string({ minLength: 1, maxLength: 40 })

describe('what names a person lies sealed', () => {
  test('any text comes back as it was, from the place that it was sealed for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), places, (text, place) => {
        const sealed = vault.seal(text, place)
        expect(vault.open(sealed, place)).toBe(text)
        if (text.length > 3) expect(sealed).not.toContain(text)
      }),
    )
  })

  test('the same text twice looks different, so nobody can compare', () => {
    expect(vault.seal('陈桂芳', 'persons:p1:name')).not.toBe(vault.seal('陈桂芳', 'persons:p1:name'))
  })

  test('another place, another key or a changed byte opens nothing', () => {
    const sealed = vault.seal('13800000001', 'persons:p1:phone')
    expect(() => vault.open(sealed, 'persons:p2:phone')).toThrow(CannotOpen)
    expect(() => createVault([second]).open(sealed, 'persons:p1:phone')).toThrow(CannotOpen)
    expect(() => createVault([{ ...second, id: first.id }]).open(sealed, 'persons:p1:phone')).toThrow(CannotOpen)
    const [version, id, body = ''] = sealed.split('.')
    const bytes = Buffer.from(body, 'base64')
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ by
        expect(() => vault.open(`${version}.${id}.${changed.toString('base64')}`, 'persons:p1:phone')).toThrow(
          CannotOpen,
        )
      }),
    )
  })

  test('after a rotation the new key seals and the old one still opens', () => {
    const old = createVault([second]).seal('陈桂芳', 'persons:p1:name')
    const rotated = createVault([first, second])
    expect(rotated.open(old, 'persons:p1:name')).toBe('陈桂芳')
    expect(rotated.seal('陈桂芳', 'persons:p1:name')).toMatch(/^v1\.2026a\./)
    expect(rotated.retired).toEqual(['2025b'])
  })

  test.each([
    ['no key', ''],
    ['a key that is too short', '2026a:AAAA'],
    ['a key without a name', randomBytes(32).toString('base64')],
    ['two of one name', `a:${randomBytes(32).toString('base64')},a:${randomBytes(32).toString('base64')}`],
  ])('%s is refused with a sentence that shows no key', (_, text) => {
    expect(() => readKeys(text)).toThrow(BadKeys)
    expect(() => readKeys(text)).toThrow(/^(?!.*[A-Za-z0-9+/]{20}).*DATA_KEYS.*。$/)
  })
})
