/** What cannot be measured without a district: change a line, run `npm run cost-docs`. */
export interface Assumed {
  casesAYear: number
  looksACase: number
  photosACase: number
  photoMegabytes: number
  downloadsAPhoto: number
  /** Notices, visits, tasks and the rest, as a share of what cases ask. */
  otherChannels: number
  secondsACall: number
  secondsATick: number
  /** Of memory; between the functions' 256 and 512 MB, the larger counts. */
  gigabytesAFunction: number
  /** An index and the database's own bookkeeping, as a share of the documents. */
  indexShare: number
}

export const ASSUMED: Assumed = {
  casesAYear: 200_000,
  looksACase: 20,
  photosACase: 2,
  photoMegabytes: 0.3,
  downloadsAPhoto: 10,
  otherChannels: 0.5,
  secondsACall: 0.3,
  secondsATick: 0.5,
  gigabytesAFunction: 0.5,
  indexShare: 1,
}

export const ASSUMED_WORDS: Record<keyof Assumed, { zh: string; en: string }> = {
  casesAYear: { zh: '一年的诉求(件)', en: 'cases a year' },
  looksACase: { zh: '每件另被打开查看(次)', en: 'further looks at each case' },
  photosACase: { zh: '每件照片(张)', en: 'photos a case' },
  photoMegabytes: { zh: '每张照片压缩后(MB)', en: 'MB a photo, compressed by WeChat' },
  downloadsAPhoto: { zh: '每张照片被下载(次)', en: 'downloads of each photo' },
  otherChannels: { zh: '其他渠道相当于诉求的(倍)', en: 'other channels, as a share of what cases ask' },
  secondsACall: { zh: '一次函数调用(秒)', en: 'seconds a function call' },
  secondsATick: { zh: '一次定时(秒)', en: 'seconds a tick of the clock' },
  gigabytesAFunction: { zh: '函数内存(GB)', en: 'GB of memory a function' },
  indexShare: { zh: '索引等相当于文档的(倍)', en: 'indexes and the like, as a share of the documents' },
}
