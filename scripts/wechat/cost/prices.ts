/**
 * Tencent's price units in yuan, as its own documentation had them: "价格文档" of CloudBase in github.com/tencentyun/qcloud-documents
 * (the newest version stored there, valid into 2023), seen on 2026-11-28. The packs are confirmed by developers.weixin.qq.com
 * (wxcloud/billing/package, changed 2026-06-18), and that plans are still sold by these units by cloud.tencent.com/document/api/876/133103;
 * what the plans cost today could not be found, so look before you buy.
 */
export interface Plan {
  zh: string
  en: string
  yuanAMonth: number
  /** Per month. */
  calls: number
  /** At the same time, database and files together. */
  gigabytes: number
  gigabyteSeconds: number
  cdnGigabytes: number
}

export const PLANS: readonly Plan[] = [
  {
    zh: '个人版',
    en: 'personal',
    yuanAMonth: 19.9,
    calls: 200_000,
    gigabytes: 2,
    gigabyteSeconds: 100_000,
    cdnGigabytes: 5,
  },
  {
    zh: '入门版',
    en: 'starter',
    yuanAMonth: 99,
    calls: 5_000_000,
    gigabytes: 30,
    gigabyteSeconds: 300_000,
    cdnGigabytes: 80,
  },
  {
    zh: '初创版',
    en: 'start-up',
    yuanAMonth: 299,
    calls: 10_000_000,
    gigabytes: 100,
    gigabyteSeconds: 450_000,
    cdnGigabytes: 200,
  },
  {
    zh: '商用版',
    en: 'business',
    yuanAMonth: 499,
    calls: 20_000_000,
    gigabytes: 200,
    gigabyteSeconds: 600_000,
    cdnGigabytes: 400,
  },
  {
    zh: '团队版',
    en: 'team',
    yuanAMonth: 999,
    calls: 50_000_000,
    gigabytes: 300,
    gigabyteSeconds: 1_000_000,
    cdnGigabytes: 600,
  },
]

/** Beyond the plan, by use. */
export const BEYOND = {
  yuanPerTenThousandCalls: 0.5,
  yuanPerGigabyteDay: 0.1,
  yuanPerGigabyteSecond: 0.000_111_08,
  yuanPerCdnGigabyte: 0.21,
} as const
