import { seedContactPoints } from '../../local/seeds/contact-points'
import { openidOf } from '../../local/seeds/persons'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { personIdOf } from '../../platform/person-id'
import { persons } from '../../records/person'

const idOf = (persona: string) => personIdOf(openidOf(persona))
const HOME = '440112001010-household-0101'
const NOBODY = '440112001010-household-0502'
const FORM = {
  ...{ number: 'H9', kind: 'household' as const, grade: 'community' as const, sort: 'general' as const },
  ...{ title: '何志强家', contactName: '何志强', phone: '13800000002', address: '荔园小区2栋201' },
  communityCode: '440112001010',
}
let district: District
beforeEach(async () => {
  district = await openDistrict()
  await seedContactPoints(district.store, district.ports.clock.now())
})
const pairedWith = async (persona: string) => (await district.store.get(persons, idOf(persona)))?.pairedWith
const save = (point: object, more: object = {}) =>
  district.tryAs('worker-li', 'pairing.save-point', { point: { ...FORM, ...point }, ...more })
const codeFor = (pointId: string) => district.as('member-zhou', 'pairing.make-link-code', { pointId })

describe('contact pairing', () => {
  test('whoever has no one is shown, to the community and to everybody above it', async () => {
    for (const persona of ['worker-li', 'admin-huangpu', 'dispatcher-district', 'leader-ma']) {
      const list = await district.as(persona, 'pairing.list-points', { show: 'nobody' })
      expect([persona, list.counts, list.contacts.map(({ pointId }) => pointId)]).toEqual([
        ...[persona, { all: 4, nobody: 1 }, [NOBODY]],
      ])
    }
    const other = await district.as('dispatcher-hongshan', 'pairing.list-points', {})
    expect([other.counts.all, other.contacts]).toEqual([0, []])
  })

  test('a leader above does not read a household in full', async () => {
    const { contacts: points } = await district.as('leader-ma', 'pairing.list-points', { show: 'household' })
    expect(points.map(({ title }) => title)).toEqual(['陈***', '冼**'])
  })

  test('is searched by number, door or the name of an enterprise, never by the name of a household', async () => {
    const found = async (words: string) =>
      (await district.as('worker-li', 'pairing.list-points', { words })).contacts.map(({ number }) => number)
    expect(await found('0502')).toEqual(['0502'])
    expect(await found('5栋502')).toEqual(['0502'])
    expect(await found('五金加工')).toEqual(['Q01'])
    expect(await found('陈桂芳')).toEqual([])
  })

  test('a household gets a member, who hears of it; another one later needs a reason and leaves a trace', async () => {
    expect(codeOf(await save({ memberId: idOf('member-lin') }))).toBe('ok')
    await district.tick()
    expect((await district.as('member-lin', 'notify.list-messages', {})).messages[0]?.text).toContain('请您联系')
    const pointId = '440112001010-household-H9'
    const change = { pointId, point: { ...FORM, memberId: idOf('member-zhou') } }
    expect(codeOf(await district.tryAs('worker-li', 'pairing.save-point', change))).toBe('hand_over_reason')
    await district.as('worker-li', 'pairing.save-point', { ...change, reason: '林志远出差半年' })
    const view = await district.as('member-zhou', 'pairing.view-point', { pointId })
    expect(view.handedOver).toMatchObject([{ from: '林志远', to: '周文斌', reason: '林志远出差半年' }])
    expect(codeOf(await district.tryAs('member-lin', 'pairing.view-point', { pointId }))).toBe('not_found')
  })

  test.each([
    ['a number that is taken', { number: '0101' }, 'point_twice'],
    ['a class of another kind', { sort: 'large' as const }, 'class_of_another_kind'],
    ['a resident as the member', { memberId: idOf('resident-he') }, 'member_unfit'],
    ['a stand-in for nobody', { standInId: idOf('member-zhou') }, 'stand_in_unfit'],
    ['one person as both', { memberId: idOf('member-lin'), standInId: idOf('member-lin') }, 'stand_in_unfit'],
    ['a community elsewhere', { communityCode: '440112002004' }, 'not_found'],
    ['a telephone of letters', { phone: 'abc' }, 'invalid_input'],
  ])('%s is refused', async (_, change, code) => expect(codeOf(await save(change))).toBe(code))

  test('words that may not be published are refused, and nothing is kept', async () => {
    district.ports.contentSafety.verdict = 'refused'
    expect(codeOf(await save({}))).toBe('text_refused')
    district.ports.contentSafety.verdict = 'passed'
    expect((await district.as('worker-li', 'pairing.list-points', {})).counts.all).toBe(4)
  })

  test('place, kind and number stay as they are', async () => {
    const moved = { ...FORM, number: 'H10' }
    const reply = await district.tryAs('worker-li', 'pairing.save-point', { pointId: HOME, point: moved })
    expect(codeOf(reply)).toBe('point_fixed')
  })

  test('somebody moves: all that was theirs goes to another, the households with it', async () => {
    const input = { fromId: idOf('member-zhou'), toId: idOf('member-lin'), reason: '工作调动' }
    expect(await district.as('admin-huangpu', 'pairing.hand-over', input)).toEqual({ moved: 3, left: 0 })
    const mine = await district.as('member-lin', 'pairing.list-my-points', {})
    expect(mine.contacts.map(({ member, standIn }) => [member?.name, standIn])).toEqual(
      Array(3).fill(['林志远', undefined]),
    )
    expect((await district.as('member-zhou', 'pairing.list-my-points', {})).contacts).toEqual([])
    expect(await pairedWith('resident-chen')).toBe(idOf('member-lin'))
    expect(
      codeOf(await district.tryAs('admin-huangpu', 'pairing.hand-over', { ...input, toId: idOf('resident-he') })),
    ).toBe('member_unfit')
  })

  test("another street's admin moves nothing", async () => {
    const input = { fromId: idOf('member-zhou'), toId: idOf('member-deng'), reason: '工作调动' }
    expect(await district.as('dispatcher-hongshan', 'pairing.hand-over', input)).toEqual({ moved: 0, left: 0 })
  })

  test('one that ends leaves every list and lets its people go; its number is not used again', async () => {
    await district.as('worker-li', 'pairing.end-point', { pointId: HOME, reason: '搬走了' })
    expect((await district.as('worker-li', 'pairing.list-points', {})).counts.all).toBe(3)
    expect((await district.as('member-zhou', 'pairing.list-my-points', {})).contacts).toHaveLength(2)
    expect(await pairedWith('resident-chen')).toBeUndefined()
    expect(codeOf(await save({ number: '0101' }))).toBe('point_ended')
    expect(codeOf(await district.tryAs('worker-li', 'pairing.end-point', { pointId: HOME, reason: '再结束' }))).toBe(
      'point_ended',
    )
  })

  test('the number is masked, and each look at the whole of it stays on record', async () => {
    const { phone } = await district.as('member-zhou', 'pairing.view-point', { pointId: HOME })
    expect(phone).toBe('138****0001')
    expect(await district.as('member-zhou', 'pairing.reveal-point-number', { pointId: HOME })).toEqual({
      phone: '13800000001',
    })
  })

  test('the members of a branch are offered by name, whatever the office', async () => {
    const { branches } = await district.as('worker-li', 'pairing.list-members', { words: '第一' })
    expect(branches.map(({ id }) => id)).toContain('B01')
    const { members } = await district.as('worker-li', 'pairing.list-members', { branch: 'B01' })
    expect(members.map(({ name }) => name).sort()).toEqual(['周文斌', '林志远'].sort())
  })
})

describe('a code for the household', () => {
  test('links whoever holds it: they see who to call, and notices ask that member to tell them', async () => {
    const { code } = await codeFor(HOME)
    expect(code).toMatch(/^\d{12}$/)
    const spaced = code.replace(/(\d{4})/g, '$1 ')
    await district.as('resident-he', 'pairing.link-point', { code: spaced })
    const { contacts } = await district.as('resident-he', 'pairing.view-my-contact', {})
    expect(contacts).toMatchObject([
      { title: '陈桂芳家', member: { name: '周文斌', phone: '13800000004' }, standIn: { name: '林志远' } },
    ])
    expect(await pairedWith('resident-he')).toBe(idOf('member-zhou'))
    await district.tick()
    expect((await district.as('member-zhou', 'notify.list-messages', {})).messages[0]?.text).toContain('认领')
  })

  test('is good for 30 days, until the next one is made, and for ten people', async () => {
    const first = await codeFor(HOME)
    const second = await codeFor(HOME)
    const link = async (code: string) => codeOf(await district.tryAs('resident-he', 'pairing.link-point', { code }))
    expect(await link(first.code)).toBe('link_code_wrong')
    expect(await link('000000000000')).toBe('link_code_wrong')
    expect(await link('12345')).toBe('invalid_input')
    district.ports.clock.advance(31 * 24)
    expect(await link(second.code)).toBe('link_code_wrong')
    const third = await codeFor(HOME)
    for (let at = 0; at < 9; at += 1) {
      const reply = await district.serve({
        ...{ openid: `neighbour-${at}`, operation: 'pairing.link-point', input: { code: third.code } },
        requestId: `01JDA0000000000000000000A${at}`,
      })
      expect(reply).toMatchObject({ ok: true })
    }
    expect(await link(third.code)).toBe('link_full')
  })

  test('is taken back by the resident, or by the community for somebody who moved away', async () => {
    await district.as('resident-chen', 'pairing.unlink-point', { pointId: HOME })
    expect(await pairedWith('resident-chen')).toBeUndefined()
    expect((await district.as('resident-chen', 'pairing.view-my-contact', {})).contacts).toEqual([])
    await district.as('resident-he', 'pairing.link-point', { code: (await codeFor(HOME)).code })
    const input = { pointId: HOME, personId: idOf('resident-he') }
    expect(codeOf(await district.tryAs('resident-liang', 'pairing.unlink-point', input))).toBe('not_found')
    await district.as('worker-li', 'pairing.unlink-point', input)
    expect((await district.as('resident-he', 'pairing.view-my-contact', {})).contacts).toEqual([])
  })
})
