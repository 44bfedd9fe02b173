import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../config'
import { ASSUMED, ASSUMED_WORDS, type Assumed } from './assumed'
import { type Asked, askedOf, MEASURED } from './measured'
import { cheapest, monthUse, type Use, yuanAMonth } from './month-cost'
import { BEYOND, PLANS } from './prices'

export type Language = 'zh' | 'en'
export const GUIDES: Record<Language, string> = {
  zh: join(ROOT, 'docs/deploy.zh-CN.md'),
  en: join(ROOT, 'docs/deploy.md'),
}
const BEGIN = '<!-- cost -->'
const END = '<!-- /cost -->'
const YEARS = [1, 2, 3]

const number = (value: number, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits })
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const PARTS: [Exclude<keyof typeof MEASURED, 'bytes'>, { zh: string; en: string }][] = [
  ['walk', { zh: '一件诉求从反映到认可(含各页面)', en: 'a case from raising to the yes, with its pages' }],
  ['after', { zh: '定时因它多做的', en: 'what the clock does because of it' }],
  ['look', { zh: '再打开看一次', en: 'one more look at it' }],
  ['tick', { zh: '没有事情的一分钟(全部定时)', en: 'a minute in which nothing happens (all timers)' }],
]

const MEASURED_HEAD = {
  zh: ['实测', '函数调用', '读', '写', '事务开始和结束', '存储', '合计'],
  en: ['measured', 'function calls', 'reads', 'writes', 'transactions begun and ended', 'storage', 'sum'],
}

function measuredTable(language: Language): string {
  const rows = PARTS.map(([part, words]) => {
    const { calls, reads, writes, transactions, storage }: Asked = MEASURED[part]
    return [
      words[language],
      ...[calls, reads, writes, transactions, storage, askedOf(MEASURED[part])].map((of) => number(of)),
    ]
  })
  return table(MEASURED_HEAD[language], rows)
}

const assumedTable = (language: Language): string =>
  table(
    { zh: ['假设', '取值'], en: ['assumed', 'value'] }[language],
    (Object.keys(ASSUMED) as (keyof Assumed)[]).map((name) => [
      ASSUMED_WORDS[name][language],
      number(ASSUMED[name], 2),
    ]),
  )

function usedTable(language: Language, use: Use, timers: number): string {
  const { casesAYear, looksACase, otherChannels, photosACase, photoMegabytes, downloadsAPhoto } = ASSUMED
  const cases = `${number(casesAYear)} ÷ 12`
  const words: [{ zh: string; en: string }, string, string][] = [
    [
      { zh: '调用次数:诉求', en: 'calls: cases' },
      `${cases} × (${askedOf(MEASURED.walk)} + ${askedOf(MEASURED.after)})`,
      number(use.caseCalls),
    ],
    [
      { zh: '调用次数:查看', en: 'calls: looks' },
      `${cases} × ${looksACase} × ${askedOf(MEASURED.look)}`,
      number(use.lookCalls),
    ],
    [
      { zh: '调用次数:定时', en: 'calls: the clock' },
      `43,800 × (${askedOf(MEASURED.tick)} + ${timers})`,
      number(use.tickCalls),
    ],
    [
      { zh: '调用次数:其他渠道', en: 'calls: other channels' },
      `${otherChannels} × (${number(use.caseCalls)} + ${number(use.lookCalls)})`,
      number(use.otherCalls),
    ],
    [{ zh: '**调用次数合计**', en: '**calls, sum**' }, '', `**${number(use.calls)}**`],
    [
      { zh: '函数资源使用量(GBs)', en: 'function resources (GBs)' },
      { zh: '内存 × 秒 × 次数', en: 'memory × seconds × calls' }[language],
      number(use.gigabyteSeconds),
    ],
    [
      { zh: 'CDN 流量(GB)', en: 'CDN traffic (GB)' },
      `${cases} × ${photosACase} × ${downloadsAPhoto} × ${photoMegabytes} ÷ 1024`,
      number(use.cdnGigabytes),
    ],
    [
      { zh: '一年新增容量(GB)', en: 'capacity that a year adds (GB)' },
      { zh: '照片 + 文档和索引', en: 'photos + documents and indexes' }[language],
      number(use.gigabytesAYear),
    ],
  ]
  return table(
    { zh: ['每月用量', '算式', '数量'], en: ['use a month', 'how', 'amount'] }[language],
    words.map(([of, how, amount]) => [of[language], how, amount]),
  )
}

function planTable(language: Language, use: Use): string {
  const rows = PLANS.map((plan) => [
    language === 'zh' ? plan.zh : `${plan.zh} (${plan.en})`,
    number(plan.yuanAMonth, 1),
    ...YEARS.map((year) => {
      const held = use.gigabytesAYear * year
      const yuan = number(yuanAMonth(plan, use, held))
      return cheapest(use, held) === plan ? `**${yuan}**` : yuan
    }),
  ])
  const ends = YEARS.map((year) => ({ zh: `第 ${year} 年末`, en: `end of year ${year}` })[language])
  return table(
    [{ zh: '套餐(元/月)', en: 'plan (yuan a month)' }[language], { zh: '底价', en: 'base' }[language], ...ends],
    rows,
  )
}

const BEYOND_LINE = {
  zh: `超出部分按量:调用 ${BEYOND.yuanPerTenThousandCalls} 元/万次,容量 ${BEYOND.yuanPerGigabyteDay} 元/GB/天,函数资源 ${BEYOND.yuanPerGigabyteSecond} 元/GBs,CDN ${BEYOND.yuanPerCdnGigabyte} 元/GB。`,
  en: `Beyond the plan: calls ${BEYOND.yuanPerTenThousandCalls} yuan per 10,000, capacity ${BEYOND.yuanPerGigabyteDay} per GB and day, function resources ${BEYOND.yuanPerGigabyteSecond} per GBs, CDN ${BEYOND.yuanPerCdnGigabyte} per GB.`,
}

/** The tables of the guide's chapter on costs. `timers` is how many functions have one. */
export function drawCost(language: Language, timers: number): string {
  const use = monthUse(MEASURED, ASSUMED, timers)
  const parts = [
    measuredTable(language),
    assumedTable(language),
    usedTable(language, use, timers),
    planTable(language, use),
  ]
  return [BEGIN, ...parts, BEYOND_LINE[language], END].join('\n\n')
}

/** The guide with its tables drawn anew. */
export function withCost(text: string, drawn: string): string {
  const [before, after] = [text.split(BEGIN)[0], text.split(END)[1]]
  if (before === undefined || after === undefined) throw new Error(`The guide has no place between ${BEGIN} and ${END}`)
  return `${before}${drawn}${after}`
}

export const drawn = (language: Language, timers: number): string =>
  withCost(readFileSync(GUIDES[language], 'utf8'), drawCost(language, timers))

export function writeCost(timers: number): void {
  for (const language of Object.keys(GUIDES) as Language[]) writeFileSync(GUIDES[language], drawn(language, timers))
}
