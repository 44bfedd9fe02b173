import { type Cloud, openCloud } from './stand-in-cloud'

let cloud: Cloud
beforeEach(async () => {
  cloud = await openCloud()
})
afterEach(() => cloud.close())

const LIYUAN = '440112001010'
const SCAN = '#activity-scan'
const at = (hours: number) => new Date(Date.now() + hours * 3600_000).toISOString()
const create = async (title: string) => {
  const activity = {
    ...{ kind: 'theme_day' as const, title, words: '', address: '党群服务中心', openTo: 'everyone' as const },
    ...{ from: at(-0.5), to: at(2) },
  }
  return (await cloud.district.as('worker-li', 'checkin.create-activity', { office: LIYUAN, activity })).activityId
}
const codeOf = async (activityId: string) =>
  (await cloud.district.as('worker-li', 'checkin.show-activity-code', { activityId })).payload
const later = (seconds: number) => {
  const { clock } = cloud.district.ports
  clock.set(new Date(clock.now().getTime() + seconds * 1000).toISOString())
}
async function phoneAt(activityId: string) {
  const phone = cloud.phoneOf('member-zhou')
  phone.open(`/packages/activity/view/index?activityId=${activityId}`)
  await phone.waitFor('扫现场屏幕上的码签到')
  return phone
}
const checkIns = () => cloud.calls.filter(({ operation }) => operation === 'checkin.check-in-activity').length

test('a member scans the code on the screen and has checked in', async () => {
  const activityId = await create('清扫楼道')
  const phone = await phoneAt(activityId)
  phone.outside.codes.push(await codeOf(activityId))
  await phone.tap(SCAN)
  await phone.waitFor('扫现场码签到')
  const { people } = await cloud.district.as('worker-li', 'checkin.list-attendance', { activityId })
  expect(people).toMatchObject([{ name: '周文斌' }])
})

test('a picture of it a minute later, and the code of another activity, are refused with a sentence', async () => {
  const activityId = await create('清扫楼道')
  const phone = await phoneAt(activityId)
  phone.outside.codes.push(await codeOf(activityId))
  later(61)
  await phone.tap(SCAN)
  await phone.waitFor('这个现场码已经过期')
  phone.outside.codes.push(await codeOf(await create('另一场')))
  await phone.tap(SCAN)
  await phone.waitFor('这个码不是这场活动的')
  phone.outside.codes.push(await codeOf(activityId))
  await phone.tap(SCAN)
  await phone.waitFor('扫现场码签到')
})

test('who puts the camera away has sent nothing', async () => {
  const phone = await phoneAt(await create('清扫楼道'))
  await phone.tap(SCAN)
  await phone.waitFor('扫现场屏幕上的码签到')
  expect(checkIns()).toBe(0)
})

test.each([-10, 10])('a phone whose clock is %d minutes wrong gets the same answers', async (minutes) => {
  const activityId = await create('清扫楼道')
  // Only the cloud's clock is moved; to it, the phone's is wrong by as much.
  later(-minutes * 60)
  const phone = await phoneAt(activityId)
  const old = await codeOf(activityId)
  later(61)
  phone.outside.codes.push(old)
  await phone.tap(SCAN)
  await phone.waitFor('这个现场码已经过期')
  phone.outside.codes.push(await codeOf(activityId))
  await phone.tap(SCAN)
  await phone.waitFor('扫现场码签到')
})
