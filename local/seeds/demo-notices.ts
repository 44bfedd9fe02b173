import type { BroadcastContent } from '../../contract/broadcast/broadcast-content'
import type { BroadcastOptions } from '../../contract/broadcast/broadcast-options'
import { addDays } from '../../contract/district-time'

/** A notice of the demo: made up, and says so. */
export interface DemoNotice {
  id: string
  office: string
  writer: string
  /** Out for so many hours. */
  hours: number
  content: BroadcastContent
  options: BroadcastOptions
}

const EXAMPLE = '<p><em>这是演示用的示例通知,内容是虚构的。</em></p>'
const to = (where: string, group: BroadcastOptions['audience'][number]['group'] = 'everyone') => ({
  ...{ audience: [{ take: true, group, where }], duty: 'none' as const },
  ...{ check: [], push: false, repliesOpen: true },
})
const from = (source: string, documentNumber = '') => ({ source, documentNumber, attachments: [] })

/** What the demo's people find when they look at their notices for the first time; `today` is the district's. */
export const demoNotices = (today: string): DemoNotice[] => [
  {
    ...{ id: '00DEMO01', office: '440112', writer: 'admin-district', hours: 24 * 9 },
    content: {
      ...{ title: '【示例】城乡居民医保开始缴费', category: 'policy', ...from('黄埔区医疗保障局', '示例〔2026〕1号') },
      summary: '没有单位交医保的居民,用手机就能缴明年的医保,缴了才能报销。',
      body: `<h2>谁要缴</h2><p>没有在单位参加医保的<strong>居民、学生和儿童</strong>。</p><h2>缴多少</h2><table><tbody><tr><th>参保人</th><th>每人每年</th></tr><tr><td>居民</td><td>按当年公布的标准</td></tr><tr><td>低保、特困人员</td><td>由政府资助</td></tr></tbody></table><h2>怎么缴</h2><ol><li>打开微信,搜“医保缴费”</li><li>填本人姓名和身份证号</li><li>核对金额后付款</li></ol><p>不会用手机的,带身份证到社区办事窗口,有人帮您办。</p>${EXAMPLE}`,
      validUntil: addDays(today, 60),
    },
    options: to('440112'),
  },
  {
    ...{ id: '00DEMO02', office: '440112', writer: 'admin-district', hours: 24 * 6 },
    content: {
      ...{
        title: '【示例】居民反映的问题要在期限内答复',
        category: 'policy',
        ...from('区指挥平台', '示例〔2026〕2号'),
      },
      summary: '各单位收到诉求当天要看,办不完的先说明进展,超期会提级。',
      body: `<p>请各单位工作人员:</p><ul><li>收到诉求<strong>当天</strong>查看,能办的马上办。</li><li>每条诉求逐点答复,不能只写“已处理”。</li><li>办不完要延期的,写明理由,由上一级决定。</li></ul><p>看完请签收。</p>${EXAMPLE}`,
    },
    options: { ...to('440112', 'staff'), duty: 'acknowledge', repliesOpen: false },
  },
  {
    ...{ id: '00DEMO03', office: '440112001', writer: 'admin-huangpu', hours: 24 * 3 },
    content: {
      ...{ title: '【示例】60岁以上老人免费打流感疫苗', category: 'service', ...from('黄埔街道办事处') },
      summary: '满60岁的居民带身份证到社区卫生服务站,免费打一针,不用预约。',
      body: `<h2>时间和地点</h2><p>每周一到周五上午 8:30 到 11:30,<strong>社区卫生服务站</strong>。</p><h2>要带什么</h2><p>本人身份证。正在吃的药,把药盒一起带来。</p><h2>哪些人先不要打</h2><ul><li>正在发烧的</li><li>对鸡蛋严重过敏的</li></ul><p>拿不准就先问医生。行动不便的可以请社区上门接送。</p>${EXAMPLE}`,
      validUntil: addDays(today, 30),
    },
    options: {
      ...to('440112001'),
      duty: 'understand',
      check: [
        {
          ...{ text: '去打疫苗要带什么?', options: ['身份证', '户口本', '什么都不用带'], right: 0 },
          hint: '看“要带什么”那一段:带本人身份证。',
        },
        {
          ...{ text: '正在发烧可以打吗?', options: ['可以', '先不要打'], right: 1 },
          hint: '看最后一段:正在发烧的先不要打。',
        },
      ],
    },
  },
  {
    ...{ id: '00DEMO04', office: '440112001', writer: 'admin-huangpu', hours: 24 * 2 },
    content: {
      ...{ title: '【示例】电动车充电桩装在哪里,请您说', category: 'survey', ...from('黄埔街道办事处') },
      summary: '街道准备在小区里加装充电桩,装几个、装在哪里,想先听您的意见。',
      body: `<p>为了不让电动车上楼充电,街道准备在各小区加装充电桩。答三个小题,大约一分钟,名字不会公开。</p>${EXAMPLE}`,
    },
    options: {
      ...to('440112001'),
      survey: {
        questions: [
          { kind: 'single', text: '您家里有电动车吗?', options: ['有', '没有', '准备买'] },
          { kind: 'multiple', text: '装在哪里方便?', options: ['小区门口', '楼下空地', '地下车库', '路边'] },
          { kind: 'text', text: '还有什么要提醒我们的?', options: [] },
        ],
        until: addDays(today, 21),
      },
    },
  },
  {
    ...{ id: '00DEMO05', office: '440112', writer: 'admin-district', hours: 26 },
    content: {
      ...{ title: '【示例】连续大雨,请收好阳台上的东西', category: 'safety', ...from('黄埔区应急管理局') },
      summary: '未来两天有大雨大风,阳台花盆请收进屋,低洼路段不要走。',
      body: `<ul><li>把阳台、窗台上的花盆和晾衣架收进屋里。</li><li>地下车库、低洼路段有积水时不要进去。</li><li>看到电线掉在水里,离远一点,打 <a href="tel:95598">95598</a>。</li></ul><p>家里漏水、积水要帮忙的,打 <a href="tel:12345">12345</a>,或用本小程序“我要反映”。</p>${EXAMPLE}`,
      validFrom: today,
      validUntil: addDays(today, 3),
    },
    options: to('440112'),
  },
  {
    ...{ id: '00DEMO06', office: '440112001', writer: 'admin-huangpu', hours: 3 },
    content: {
      ...{ title: '【示例】荔园社区周六停水半天', category: 'service', ...from('荔园社区居委会') },
      summary: '周六早上 8 点到中午 12 点换水管,请提前接好水。',
      body: `<p>荔园小区 1 到 6 栋的水管老化,周六上午更换。</p><p><strong>停水时间:周六 8:00 到 12:00。</strong></p><p>请提前接好要用的水。家里有老人、病人要送水的,打居委会电话或在下面留言。</p>${EXAMPLE}`,
      validUntil: addDays(today, 7),
    },
    options: to('440112001010'),
  },
]
