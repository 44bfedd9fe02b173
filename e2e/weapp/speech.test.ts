import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtWithSpeech } from './built-weapp'
import { type MiniProgram, openMiniProgram } from './harness/open-mini-program'
import { standInEars } from './harness/stand-in-ears'

const LAMP = '楼下路灯坏了三天'
let ears: ReturnType<typeof standInEars>
let phone: MiniProgram

beforeEach(async () => {
  ears = standInEars()
  phone = openMiniProgram({
    distFolder: builtWithSpeech(),
    cloud: () => Promise.reject(new Error('request:fail')),
    plugins: { WechatSI: ears.plugin },
    microphone: true,
  })
  phone.open('/pages/raise/index')
  await phone.input('#raise-text', '你好,')
})
afterEach(() => phone.close())

const press = () => phone.send('#raise-text-speak', 'touchstart')
const release = () => phone.send('#raise-text-speak', 'touchend')
const typed = () => phone.find('#raise-text')?.attr.value
const held = () => new Promise((done) => setTimeout(done, 450))

test('app.json names the plugin that the account has to add', () => {
  const { plugins } = JSON.parse(readFileSync(join(builtWithSpeech(), 'app.json'), 'utf8'))
  expect(plugins.WechatSI.provider).toBe('wx069ba97219f66d99')
})

test('what is said while the button is held stands behind what was typed once it is let go', async () => {
  ears.willHear = LAMP
  await press()
  await phone.waitFor('正在听,松开就写上')
  ears.hears('楼下路灯')
  await phone.waitFor('楼下路灯')
  await held()
  await release()
  await phone.waitFor(`你好,${LAMP}`)
  expect(typed()).toBe(`你好,${LAMP}`)
  await phone.waitFor('按住说话')
})

test('whoever can only tap begins with one tap and ends with the next', async () => {
  ears.willHear = LAMP
  await press()
  await release()
  await phone.waitFor('正在听')
  expect(ears.listening).toBe(true)
  await press()
  await release()
  await phone.waitFor(`你好,${LAMP}`)
  expect(ears.listening).toBe(false)
})

test('the first time one is asked for the microphone, and holds the button once more', async () => {
  phone.outside.microphone = undefined
  await press()
  await phone.waitFor('可以用话筒了,请再按住说一次')
  await press()
  await phone.waitFor('正在听')
})

test('without consent to the guideline it says what to do, and what was typed stands', async () => {
  phone.outside.microphone = undefined
  phone.outside.privacyAgreed = false
  await press()
  await phone.waitFor('我们不存录音')
  await phone.tap('#privacy-refuse')
  await phone.waitFor('没有得到用话筒的同意,打字就可以')
  expect(typed()).toBe('你好,')
})

test('a microphone that was refused, no signal and silence each have a sentence, and nothing typed is lost', async () => {
  phone.outside.microphone = false
  await press()
  await phone.waitFor('没有得到用话筒的同意')
  expect(ears.listening).toBe(false)
  phone.outside.microphone = true
  await press()
  await phone.waitFor('正在听')
  ears.fails(-30008)
  await phone.waitFor('信号不好,没能变成字')
  await press()
  await phone.waitFor('正在听')
  await held()
  await release()
  await phone.waitFor('没有听到说话')
  expect(typed()).toBe('你好,')
})
