import type { MiniProgram } from '../../weapp/harness/open-mini-program'
import { openWechatCloud, type WechatCloud } from '../open-wechat-cloud'

const PHONE = '13911112222'

/** Somebody whom the street's admin invited binds on the phone. The steps build on each other. */
describe('who one is, in WeChat cloud', () => {
  let cloud: WechatCloud
  let mei: MiniProgram
  let code: string
  /** WeChat's answer for the code that its button gave. */
  const vouchFor = (purePhoneNumber: string) =>
    cloud.endpoint.openApi.answer('phonenumber.getPhoneNumber', () => ({
      ...{ errcode: 0, errmsg: 'ok' },
      phone_info: { phoneNumber: purePhoneNumber, purePhoneNumber, countryCode: '86' },
    }))
  const asked = () => cloud.endpoint.openApi.called.filter(({ name }) => name === 'phonenumber.getPhoneNumber')
  const bind = async (tap: string) => {
    mei.outside.phoneCodes.push(tap)
    await mei.tap('#bind-number')
  }
  beforeAll(async () => {
    cloud = await openWechatCloud()
    const { appointmentId } = await cloud.district.as('admin-huangpu', 'staff.add-person', {
      ...{ name: '李小梅', phone: PHONE, office: '440112001010', role: 'community_worker' },
    })
    code = (await cloud.district.as('admin-huangpu', 'staff.invite', { appointmentId })).code
    mei = cloud.phoneOf('mei')
    mei.outside.privacyAgreed = false
  })
  afterAll(() => cloud?.close())

  test('a resident finds one quiet line, and nothing of it anywhere else', async () => {
    mei.open('/pages/home/index')
    await mei.waitFor('我要反映')
    expect(mei.text()).not.toContain('绑定')
    mei.switchTab('/pages/me/index')
    await mei.tap('#staff-door')
    await mei.waitFor('只有替单位工作的人才要绑定')
  })

  test('before the number is read one is asked; a no keeps the code that was typed', async () => {
    await mei.input('#bind-code', '1234 5678')
    await mei.waitFor('邀请码还差 4 位')
    await mei.input('#bind-code', '123456789012')
    await mei.tap('#bind-number')
    expect(await mei.waitFor('#privacy-sheet')).toContain('和单位登记的号码核对')
    await mei.tap('#privacy-refuse')
    await mei.waitFor('您没有同意读取手机号')
    expect(asked()).toEqual([])
    expect(mei.find('#bind-code')?.attr.value).toBe('123456789012')
  })

  test('a wrong code says what to do and how many tries are left', async () => {
    vouchFor(PHONE)
    mei.outside.phoneCodes.push('tap-1')
    await mei.tap('#bind-number')
    await mei.tap('#privacy-agree')
    await mei.waitFor('还可以试 4 次')
    expect(asked().map(({ input }) => input)).toEqual([{ code: 'tap-1' }])
    expect(mei.find('#bind-code')?.attr.value).toBe('123456789012')
  })

  test('WeChat’s own no to the number, and a code that WeChat finds spent, say to tap again', async () => {
    await mei.tap('#bind-number')
    await mei.waitFor('在微信的弹窗里点“允许”')
    cloud.endpoint.openApi.answer('phonenumber.getPhoneNumber', { errcode: 40029, errmsg: 'invalid code' })
    await bind('tap-2')
    await mei.waitFor('请再点一次按钮')
  })

  test('the right code with another number does not bind', async () => {
    vouchFor('13800138000')
    await mei.input('#bind-code', code)
    await bind('tap-3')
    await mei.waitFor('还可以试 3 次')
    expect((await cloud.district.as('mei', 'directory.view-me', {})).roles).toEqual([])
  })

  test('code and number make the role, and home has the work from then on', async () => {
    vouchFor(PHONE)
    await bind('tap-4')
    const text = await mei.waitFor('绑定好了')
    expect(text).toContain('您是荔园社区的社区工作者')
    await mei.waitFor('荔园社区 · 社区工作者')
    await mei.tap('#bound-work')
    expect(mei.route()).toBe('packages/member/work/index')
    mei.open('/pages/home/index')
    await mei.waitFor('今天的工作')
    await mei.waitFor('诉求办理')
  })
})
