import { traverse } from '@babel/core'
import { findApiUses } from './find-api-uses'
import { parseBundle } from './parse-bundle'

/**
 * What each API takes from a person, in the words of the form that has to be filled in before the review (设置 - 服务内容声明 -
 * 用户隐私保护指引). An API whose kind is not filled in fails on the phone.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/miniprogram-intro.html
 */
const TAKES: Record<string, readonly string[]> = {
  位置信息: [
    'getLocation',
    'getFuzzyLocation',
    'startLocationUpdate',
    'startLocationUpdateBackground',
    'onLocationChange',
  ],
  选择的位置信息: ['chooseLocation', 'choosePoi'],
  地址: ['chooseAddress'],
  发票信息: ['chooseInvoiceTitle', 'chooseInvoice'],
  微信运动步数: ['getWeRunData'],
  车牌号: ['chooseLicensePlate'],
  选中的照片或视频信息: ['chooseImage', 'chooseMedia', 'chooseVideo'],
  选中的文件: ['chooseMessageFile'],
  麦克风: ['startRecord', 'getRecorderManager', 'joinVoIPChat'],
  摄像头: ['createCameraContext', 'createVKSession'],
  蓝牙: ['openBluetoothAdapter', 'createBLEPeripheralServer'],
  '相册(仅写入)权限': ['saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum'],
  '通讯录(仅写入)权限': ['addPhoneContact'],
  '日历(仅写入)权限': ['addPhoneCalendar', 'addPhoneRepeatCalendar'],
  剪切板: ['setClipboardData', 'getClipboardData'],
  手机号: ['getPhoneNumber', 'getRealtimePhoneNumber'],
  '昵称、头像': ['getUserInfo', 'getUserProfile', 'chooseAvatar'],
}

export interface PrivacyUse {
  /** As the form calls it. */
  kind: string
  apis: string[]
  files: string[]
}

/** What the privacy guideline of this mini program has to name, and where the code takes it. */
export function listPrivacy(folder: string): PrivacyUse[] {
  const uses = [...findApiUses(folder), ...openTypes(folder)]
  return Object.entries(TAKES).flatMap(([kind, apis]) => {
    const of = uses.filter(({ name }) => apis.includes(name))
    if (of.length === 0) return []
    return [{ kind, apis: [...new Set(of.map(({ name }) => name))], files: [...new Set(of.map(({ file }) => file))] }]
  })
}

/** A button asks by its open-type, with no call in the code. */
function openTypes(folder: string): { name: string; file: string }[] {
  return parseBundle(folder).flatMap(({ file, tree }) => {
    const found: { name: string; file: string }[] = []
    traverse(tree, {
      ObjectProperty({ node: { key, value } }) {
        if (key.type !== 'Identifier' || key.name !== 'openType' || value.type !== 'StringLiteral') return
        found.push({ name: value.value, file })
      },
    })
    return found
  })
}
