import { invited, mei, tryCode } from '../../local/testing/on-the-roster'
import { codeOf, openDistrict } from '../../local/testing/open-district'
import { readRows } from '../../platform/read-pages'
import { COLLECTIONS } from '../../records/collections'

test('who no longer serves and is erased is in no roster any more; who only shares the office stays', async () => {
  const district = await openDistrict()
  const { appointmentId, code } = await invited(district, { name: '赵钱孙' })
  await tryCode(district, 'mei', code)
  const erase = () => district.tryAs('mei', 'privacy.erase-me', { word: '删除' })
  expect(codeOf(await erase())).toBe('erase_has_role')
  await district.as('admin-huangpu', 'staff.end-role', { appointmentId, reason: '宇宙洪荒' })
  await tryCode(district, 'mei', '000000000000')
  const holding = async () => {
    const names: string[] = []
    for (const collection of COLLECTIONS) {
      for await (const doc of readRows(district.store, collection, { limit: 500 })) {
        if (/赵钱孙|宇宙洪荒/.test(JSON.stringify(doc)) || JSON.stringify(doc).includes(mei.phone))
          names.push(collection.name)
      }
    }
    return [...new Set(names)]
  }
  expect(await holding()).toContain('appointments')
  const { kinds } = await district.as('mei', 'privacy.view-my-data', {})
  expect(kinds.find(({ kind }) => kind === 'appointments')?.count).toBe(1)
  expect(codeOf(await erase())).toBe('ok')
  district.ports.clock.advance(1)
  for (let ticks = 0; ticks < 3; ticks += 1) await district.tick()
  expect(await holding()).toEqual([])
  const { people } = await district.as('admin-huangpu', 'staff.list-people', { words: '李敏' })
  expect(people).toHaveLength(1)
})
