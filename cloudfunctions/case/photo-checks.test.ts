import { codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'

let district: District
let caseId: string
const photosFor = async (persona: string) =>
  (await district.as(persona, 'case.view-case', { caseId })).photos.map(({ url, check, release }) => ({
    ...{ seen: url !== '', check, release },
  }))
const release = (persona: string) => district.tryAs(persona, 'case.release-photo', { caseId, photoId: 'photo-0001' })

async function raiseWith(state: 'passed' | 'held' | 'refused', traceId?: string) {
  district.ports.contentSafety.photo = { state, ...(traceId ? { traceId } : {}) }
  caseId = await raise(district, { photos: [district.ports.files.put('photo-0001', {})] })
}
beforeEach(async () => {
  district = await openDistrict()
})
afterEach(() => district.close())

describe('a photo that has not passed its check', () => {
  test('is seen by whoever sent it up, who is told, and by nobody else who works on the case', async () => {
    await raiseWith('held', 't1')
    expect(await photosFor('resident-chen')).toEqual([{ seen: true, check: 'checking' }])
    expect(await photosFor('worker-li')).toEqual([{ seen: false, check: 'checking' }])
  })

  test('is looked at and let pass by a dispatcher of the place, once, and that is on the record', async () => {
    await raiseWith('held', 't1')
    expect(await photosFor('dispatcher-huangpu')).toEqual([{ seen: true, check: 'checking', release: true }])
    expect(codeOf(await release('worker-li'))).toBe('forbidden')
    expect(codeOf(await release('dispatcher-huangpu'))).toBe('ok')
    expect(await photosFor('worker-li')).toEqual([{ seen: true }])
    const { steps } = await district.as('worker-li', 'case.view-case', { caseId })
    expect(steps.at(-1)?.sentence).toBe('看过后放行了一张照片')
    expect(codeOf(await release('dispatcher-huangpu'))).toBe('photo_not_held')
  })

  test('is let pass by nobody who sent it up', async () => {
    caseId = await raise(district)
    district.ports.contentSafety.photo = { state: 'held' }
    await district.as('worker-li', 'case.return-case', { caseId, reason: '社区没有维修权限' })
    await district.as('dispatcher-huangpu', 'case.take-on-case', { caseId })
    const photos = [district.ports.files.put('photo-0001', {})]
    await district.as('dispatcher-huangpu', 'case.log-visit', { caseId, note: '到现场看过了', photos })
    expect(codeOf(await release('dispatcher-huangpu'))).toBe('own_photo')
    expect(codeOf(await release('dispatcher-district'))).toBe('ok')
  })

  test('that was refused stays so, for its sender in words and for a dispatcher out of sight', async () => {
    await raiseWith('refused')
    expect(await photosFor('resident-chen')).toEqual([{ seen: true, check: 'refused' }])
    expect(await photosFor('dispatcher-huangpu')).toEqual([{ seen: false, check: 'refused' }])
    expect(codeOf(await release('dispatcher-huangpu'))).toBe('photo_not_held')
  })
})

describe('a check that gave no verdict', () => {
  test('is asked for again after a while, until the service is back', async () => {
    await raiseWith('held')
    await district.tick()
    expect(await photosFor('worker-li')).toEqual([{ seen: false, check: 'checking' }])
    district.ports.clock.advance(0.25)
    district.ports.contentSafety.photo = { state: 'passed' }
    await district.tick()
    expect(await photosFor('worker-li')).toEqual([{ seen: true }])
  })

  test('is asked for six times and then waits for a person', async () => {
    await raiseWith('held')
    let asks = 0
    district.ports.contentSafety.checkPhoto = async () => {
      asks += 1
      return { state: 'held' }
    }
    for (let hour = 0; hour < 9; hour += 1) {
      district.ports.clock.advance(1)
      await district.tick()
    }
    expect(asks).toBe(5)
    expect(codeOf(await release('dispatcher-huangpu'))).toBe('ok')
  })
})
