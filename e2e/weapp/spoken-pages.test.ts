import { release } from '../../local/testing/notices'
import { builtWeapp } from './built-weapp'
import { readAppConfig } from './harness/app-config'
import { type Cloud, openCloud } from './stand-in-cloud'

/** Who finds something on the pages of a package. */
const WHO: [RegExp, string][] = [
  [/^packages\/(desk)/, 'dispatcher-huangpu'],
  [/^packages\/(admin|publish|pairing\/keep|task|project)/, 'admin-district'],
  [/^packages\/(member|activity|pairing)/, 'member-zhou'],
]
const whoOn = (route: string) => WHO.find(([pattern]) => pattern.test(route))?.[1] ?? 'resident-chen'

describe('for a screen reader', () => {
  let cloud: Cloud
  let query: string
  beforeAll(async () => {
    cloud = await openCloud()
    const broadcastId = await release(cloud.district, {})
    const { caseId } = await cloud.district.as('resident-chen', 'case.submit-case', {
      category: 'transport',
      text: '楼下路灯坏了三天,晚上看不见路',
      demands: [],
      place: { communityCode: '440112001010', address: '荔园小区3栋楼下' },
      photos: [],
      anonymous: false,
      urgent: false,
    })
    query = `broadcastId=${broadcastId}&caseId=${caseId}`
  })
  afterAll(() => cloud?.close())

  test.each(readAppConfig(builtWeapp()).routes)('all that acts on %s has a role and a name', async (route) => {
    const phone = cloud.phoneOf(whoOn(route))
    phone.open(`/${route}?${query}`)
    await phone.waitFor(/[一-鿿]/)
    await new Promise((quiet) => setTimeout(quiet, 300))
    expect(phone.unnamed()).toEqual([])
    phone.close()
  })

  test('an element that acts and says nothing is named', async () => {
    const phone = cloud.phoneOf('resident-chen')
    phone.open('/pages/home/index')
    await phone.waitFor('我要反映')
    const card = phone.find('#raise-card')!
    delete card.attr['aria-role']
    expect(phone.unnamed(card)).toHaveLength(1)
  })
})
