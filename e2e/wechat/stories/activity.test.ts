import { openWechatCloud, type WechatCloud } from '../open-wechat-cloud'

let cloud: WechatCloud
beforeAll(async () => {
  cloud = await openWechatCloud()
})
afterAll(() => cloud?.close())
const at = (hours: number) => new Date(Date.now() + hours * 3600_000).toISOString()

test('a member scans the code on the host’s screen, has checked in, and finds it in their own record', async () => {
  const activity = {
    ...{
      kind: 'theme_day' as const,
      title: '清扫楼道',
      words: '',
      address: '党群服务中心',
      openTo: 'everyone' as const,
    },
    ...{ from: at(-0.5), to: at(2) },
  }
  const { district } = cloud
  const { activityId } = await district.as('worker-li', 'checkin.create-activity', { office: '440112001010', activity })
  const zhou = cloud.phoneOf('member-zhou')
  zhou.open(`/packages/activity/view/index?activityId=${activityId}`)
  await zhou.waitFor('扫现场屏幕上的码签到')
  zhou.outside.codes.push((await district.as('worker-li', 'checkin.show-activity-code', { activityId })).payload)
  await zhou.tap('#activity-scan')
  await zhou.waitFor('扫现场码签到')
  const { people } = await district.as('worker-li', 'checkin.list-attendance', { activityId })
  expect(people).toMatchObject([{ name: '周文斌' }])
  await district.tick()
})
