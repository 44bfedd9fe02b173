import type { Template } from '../../contract/notify/words'
import { openidOf } from '../../local/seeds/persons'
import { type District, openDistrict } from '../../local/testing/open-district'
import { personIdOf } from '../../platform/person-id'
import { consentId, consents, type DeliveryRecord, deliveries, newDelivery } from '../../records/delivery'
import { claimDeliveries, dueDeliveries } from './claim-deliveries'
import { deliver } from './deliver'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const CHEN = personIdOf(openidOf('resident-chen'))
const accept = (template: Template, times = 1, persona = 'resident-chen') =>
  Promise.all(
    Array.from({ length: times }, () =>
      district.as(persona, 'notify.keep-consents', { said: [{ template, word: 'accept' as const }] }),
    ),
  )
const queue = (id: string, part: Partial<DeliveryRecord> = {}) =>
  district.store.transact((tx) =>
    tx.insert(deliveries, {
      ...newDelivery({
        ...{ id, personId: CHEN, template: 'notice', rank: 2, page: 'p', at: district.ports.clock.now().toISOString() },
        words: { title: id, text: '说明', at: '2026-03-02T01:00:00.000Z' },
      }),
      ...part,
    }),
  )
const stateOf = async (id: string) => (await district.store.get(deliveries, id))?.state
const left = async (template: Template = 'notice') =>
  (await district.store.get(consents, consentId(CHEN, template)))?.left
const sent = () => district.ports.notifier.sent.map(({ words }) => words.title)

describe('messages through WeChat', () => {
  test('one consent, one message; what matters most is told first', async () => {
    await accept('notice')
    await queue('later', { rank: 3 })
    await queue('first', { rank: 1 })
    await district.tick()
    expect(sent()).toEqual(['first'])
    expect(await stateOf('later')).toBe('unsent')
    expect(await left()).toBe(0)
  })

  test('two senders at once send each once', async () => {
    await accept('notice', 9)
    for (let number = 0; number < 9; number += 1) await queue(`n${number}`)
    await Promise.all([deliver.run(district.ports), deliver.run(district.ports), deliver.run(district.ports)])
    await district.tick()
    expect(sent().sort()).toEqual(Array.from({ length: 9 }, (_, number) => `n${number}`))
  })

  test('killed between claiming and knowing, it is never sent again, and a worker calls where it matters', async () => {
    await accept('notice', 2)
    await queue('important', { callOffice: '440112001010' })
    await queue('other')
    const now = district.ports.clock.now()
    await claimDeliveries(district.store, await dueDeliveries(district.store, now), now)
    await district.tick()
    expect([await stateOf('important'), sent()]).toEqual(['sending', []])
    district.ports.clock.advance(1)
    await district.tick()
    expect([await stateOf('important'), await stateOf('other'), sent()]).toEqual(['unsure', 'unsure', []])
    const { calls } = await district.as('worker-li', 'notify.list-to-call', {})
    expect(calls).toMatchObject([{ deliveryId: 'important', name: '陈桂芳', why: '不确定微信有没有送到' }])
  })

  test('what WeChat is too busy for is tried later, on the same consent', async () => {
    await accept('notice')
    await queue('one')
    district.ports.notifier.outcome = 'busy'
    await district.tick()
    expect([await stateOf('one'), await left()]).toEqual(['waiting', 1])
    district.ports.notifier.outcome = 'sent'
    await district.tick()
    expect(await stateOf('one')).toBe('waiting')
    district.ports.clock.advance(1)
    await district.tick()
    expect([await stateOf('one'), await left()]).toEqual(['sent', 0])
  })

  test('busy for ever, it is given up and called', async () => {
    await accept('notice')
    await queue('one', { callOffice: '440112001010' })
    district.ports.notifier.outcome = 'busy'
    for (let hour = 0; hour < 6; hour += 1) {
      await district.tick()
      district.ports.clock.advance(1)
    }
    expect(await stateOf('one')).toBe('unsent')
    expect(district.ports.notifier.sent).toHaveLength(5)
    expect((await district.as('worker-li', 'notify.list-to-call', {})).calls).toHaveLength(1)
  })

  test.each([
    ['no_consent', { left: 0, refused: false }],
    ['refused', { left: 0, refused: true }],
  ] as const)('WeChat’s %s teaches what is left of the budget', async (outcome, learnt) => {
    await accept('notice', 3)
    await queue('one')
    district.ports.notifier.outcome = outcome
    await district.tick()
    expect(await district.store.get(consents, consentId(CHEN, 'notice'))).toMatchObject(learnt)
    expect(await stateOf('one')).toBe('unsent')
  })

  test('a fault of ours costs the person no consent', async () => {
    await accept('notice')
    await queue('one')
    district.ports.notifier.outcome = 'failed'
    await district.tick()
    expect([await stateOf('one'), await left()]).toEqual(['unsent', 1])
  })
})

describe('what a person agreed to', () => {
  const view = async () =>
    (await district.as('resident-chen', 'notify.view-consents', {})).templates.find(
      ({ template }) => template === 'notice',
    )

  test('each yes is one more, up to ten; a no is remembered, and a ban takes what is left', async () => {
    await accept('notice', 12)
    expect(await view()).toEqual({
      template: 'notice',
      name: '重要通知提醒',
      templateId: 'T2',
      left: 10,
      refused: false,
    })
    await district.as('resident-chen', 'notify.keep-consents', { said: [{ template: 'notice', word: 'reject' }] })
    expect(await view()).toMatchObject({ left: 10, refused: true })
    await district.as('resident-chen', 'notify.keep-consents', { said: [{ template: 'notice', word: 'ban' }] })
    expect(await view()).toMatchObject({ left: 0, refused: true })
  })

  test('whoever wants no more has nothing left', async () => {
    await accept('notice', 3)
    await district.as('resident-chen', 'notify.drop-consents', { template: 'notice' })
    expect(await view()).toMatchObject({ left: 0, refused: true })
  })
})

describe('the call list', () => {
  const toCall = (id: string, part: Partial<DeliveryRecord> = {}) =>
    queue(id, { state: 'unsent', why: 'no_consent', toCall: true, callOffice: '440112001010', ...part })

  test('is the community’s and its street’s, with numbers masked, and each look at one stays on record', async () => {
    await toCall('one')
    const [line] = (await district.as('dispatcher-huangpu', 'notify.list-to-call', {})).calls
    expect(line).toMatchObject({ phone: '138****0001', why: '没有同意过微信提醒', tries: 0 })
    expect((await district.as('worker-wu', 'notify.list-to-call', {})).calls).toEqual([])
    const { phone } = await district.as('worker-li', 'notify.reveal-number', { deliveryId: 'one' })
    expect(phone).toBe('13800000001')
    const { events } = await import('../../records/event')
    const where = { subject: `person:${CHEN}` }
    const { rows } = await district.store.find(events, { where, order: { field: 'seq', direction: 'asc' }, limit: 9 })
    expect(rows.at(-1)).toMatchObject({ kind: 'person.number_revealed', office: '440112001010' })
  })

  test('who was told leaves it, who was not reached goes to its end', async () => {
    await toCall('one')
    await toCall('two')
    district.ports.clock.advance(1)
    await district.as('worker-li', 'notify.mark-called', { deliveryId: 'one', told: false })
    const ids = async () =>
      (await district.as('worker-li', 'notify.list-to-call', {})).calls.map((call) => call.deliveryId)
    expect(await ids()).toEqual(['two', 'one'])
    await district.as('worker-li', 'notify.mark-called', { deliveryId: 'two', told: true })
    expect(await ids()).toEqual(['one'])
  })
})
