/**
 * Interfaces of the phone that the mini program may call, with the base library that first has each and, where WeChat
 * counts it as private information, what the privacy guide has to call it and our words for why. From "小程序用户隐私
 * 保护指引内容介绍" and each interface's page at developers.weixin.qq.com.
 */
export interface PhoneApi {
  since: string
  /** As WeChat's form names it. */
  collects?: string
  /** The text that goes into the form: “为了…,开发者将…” is WeChat's, this is what stands behind 用于. */
  why?: string
  /** Must be named in app.json's requiredPrivateInfos. */
  declared?: boolean
}

export const PHONE_APIS: Record<string, PhoneApi> = {
  getLocation: {
    since: '1.0.0',
    collects: '位置信息',
    why: '标出您反映的事情在哪里,或确认走访、活动签到在不在现场;只在您点按时读取一次,签到只记“在现场、相距多远或未提供”,不记轨迹',
    declared: true,
  },
  chooseLocation: {
    since: '1.0.0',
    collects: '选择的位置信息',
    why: '由您自己在地图上选定反映的事情在哪里',
    declared: true,
  },
  chooseMedia: {
    since: '2.10.0',
    collects: '选中的照片或视频信息',
    why: '让您为反映的事情、走访和办理结果附上照片;不要求必须拍照',
  },
  chooseImage: { since: '1.0.0', collects: '选中的照片或视频信息', why: '让您为反映的事情附上照片' },
  chooseMessageFile: {
    since: '2.5.0',
    collects: '选中的文件',
    why: '工作人员导入表格、为通知附上文件',
  },
  getPhoneNumber: {
    since: '1.2.0',
    collects: '手机号',
    why: '核对您的身份,并在办理您反映的事情时与您联系;加密保存,只有经办人看得到,每次查看都有记录',
  },
  setClipboardData: { since: '1.1.0', collects: '剪切板', why: '您点“复制”时,把链接或电话放进剪切板;不读取其中内容' },
  getClipboardData: { since: '1.1.0', collects: '剪切板', why: '您点“粘贴”时填入内容' },
  saveImageToPhotosAlbum: { since: '1.2.0', collects: '相册(仅写入)', why: '您点“保存”时把通知海报存进相册' },
  getRecorderManager: { since: '1.6.0', collects: '麦克风', why: '您按住说话时,把话转成文字' },
  requestSubscribeMessage: { since: '2.4.4' },
  chooseAvatar: { since: '2.21.2', collects: '昵称、头像', why: '显示您选择的头像' },
  scanCode: { since: '1.0.0' },
  getWindowInfo: { since: '2.20.1' },
  getAppBaseInfo: { since: '2.20.1' },
  getNetworkType: { since: '1.0.0' },
  openDocument: { since: '1.0.0' },
  getFileSystemManager: { since: '1.9.9' },
  setKeepScreenOn: { since: '1.4.0' },
  getUserCryptoManager: { since: '2.17.3' },
  getPrivacySetting: { since: '2.32.3' },
  requirePrivacyAuthorize: { since: '2.32.3' },
  onNeedPrivacyAuthorization: { since: '2.32.3' },
}

/** Interfaces that are called somewhere in built code, and buttons that open one. */
export function phoneApisIn(code: string): string[] {
  return Object.keys(PHONE_APIS).filter((name) =>
    new RegExp(`\\.${name}\\s*\\(|openType:\\s*["']${name}["']`).test(code),
  )
}

/** `2.32.3` against `2.4.4`, as numbers. */
export function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number)) as [number[], number[]]
  const at = [0, 1, 2].find((place) => a[place] !== b[place])
  return at !== undefined && (a[at] ?? 0) < (b[at] ?? 0)
}
