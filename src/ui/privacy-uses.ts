/** One thing of the person's that is read, in plain words. */
export interface PrivacyUse {
  /** WeChat's names of what reads it. */
  apis: string[]
  name: string
  /** What is read, and what for. */
  what: string
  /** What to do without it. */
  instead: string
}

/** All that is ever read from a phone: the sheet that asks and the page that explains say the same. */
export const PRIVACY_USES: PrivacyUse[] = [
  {
    apis: ['chooseMedia'],
    name: '照片',
    what: '只拿您自己选的那几张照片,让办事的人看清楚是什么问题。',
    instead: '不加照片也行,写一句话就能送出去。',
  },
  {
    apis: ['chooseLocation'],
    name: '地图上的位置',
    what: '只记您在地图上选的那一处,让办事的人找得到地方。',
    instead: '不用地图也行,自己写地址就可以。',
  },
  {
    apis: ['getLocation'],
    name: '签到时的位置',
    what: '只在您点签到的这一次看一下,只记“在现场”或“离得多远”,不记坐标,也不记行踪。',
    instead: '不给位置也能签到,会记成“没有给位置”。',
  },
  {
    apis: ['chooseMessageFile'],
    name: '聊天里的文件',
    what: '只拿您自己选的那一个文件,聊天里别的都不看。',
    instead: '不从聊天里选也行,可以在电脑上传。',
  },
  {
    apis: ['requirePrivacyAuthorize', 'getRecorderManager', 'startRecord'],
    name: '说的话',
    what: '只在您按住“按住说话”时听,交给微信变成文字,我们不存录音。',
    instead: '不用话筒也行,打字就可以。',
  },
  {
    apis: ['getPhoneNumber', 'button.getPhoneNumber'],
    name: '微信手机号',
    what: '只在工作人员、党员绑定身份时读一次,和单位登记的号码核对。',
    instead: '居民用不着。不同意就先不绑定,别的功能照样能用。',
  },
  {
    apis: ['setClipboardData'],
    name: '复制',
    what: '只把您点的那段文字复制出去,不看您复制过的别的内容。',
    instead: '不复制也行,照着抄下来就可以。',
  },
]

const ANYTHING: PrivacyUse = {
  apis: [],
  name: '手机里的内容',
  what: '只在您点的这一次用,只用来办您正在办的这件事。',
  instead: '不同意也行,别的功能照样能用。',
}

/** In words, what an API of WeChat reads. */
export const privacyUseOf = (api: string): PrivacyUse => PRIVACY_USES.find(({ apis }) => apis.includes(api)) ?? ANYTHING
