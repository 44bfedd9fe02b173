import type { MiniProgram } from '../../e2e/weapp/harness/open-mini-program'

/** A broken lamp on two phones: raised with a photo, taken on, asked about, answered with a photo, confirmed. Its number. */
export async function walkCase(chen: MiniProgram, li: MiniProgram): Promise<string> {
  chen.open('/pages/home/index')
  await chen.waitFor('荔园社区')
  await chen.tap('#raise-card')
  await chen.input('#raise-text', '楼下路灯坏了三天,晚上看不见路')
  await chen.waitFor('✓ 交通出行')
  await chen.tap('#raise-find-place')
  chen.outside.photos = ['wxfile://tmp/lamp.jpg']
  await chen.input('#raise-address', '荔园小区3栋楼下')
  await chen.tap('#raise-photos')
  await chen.waitFor('去掉')
  await chen.tap('#raise-submit')
  await chen.waitFor('已经收到')
  const caseId = /\d{14}/.exec(await chen.waitFor(/\d+月\d+日\(周.\)前/))?.[0] ?? ''
  await chen.tap('#receipt-open')
  await chen.waitFor('反映了问题,送到荔园社区')

  li.open('/pages/home/index')
  await li.tap('#work')
  await li.tap(`#case-${caseId}`)
  await li.tap('#take-on')
  await li.waitFor('荔园社区在办')
  await li.tap('#ask-open')
  await li.input('#ask-text', '请问是东边还是西边那盏?')
  await li.tap('#ask-submit')
  await li.waitFor('请居民补充情况,补充后接着办')

  chen.pullDown()
  await chen.waitFor('请问是东边还是西边那盏?')
  await chen.input('#add-more-text', '东边那盏,靠近车库')
  await chen.tap('#add-more-submit')
  await chen.waitFor('荔园社区在办')

  li.pullDown()
  await li.waitFor('东边那盏,靠近车库')
  await li.input('#answer-d1', '路灯已换好灯泡')
  li.outside.photos = ['wxfile://tmp/mended.jpg']
  await li.tap('#answer-photos')
  await li.waitFor('去掉')
  await li.tap('#answer-submit')
  await li.waitFor('荔园社区已答复')

  chen.leaveAndReturn()
  chen.pullDown()
  await chen.waitFor('路灯已换好灯泡')
  await chen.tap('#confirm-satisfied')
  await chen.waitFor('已办结,您评价满意')
  return caseId
}
