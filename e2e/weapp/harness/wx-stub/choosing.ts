import { ApiFailure, asynchronous } from './asynchronous'
import type { StubParts } from './stub-parts'

/** What the person picks: photos, a place; and what they are asked (messages). */
export function choosingApis({ outside, toApp, said }: StubParts) {
  const later = (name: string, work: (options: Record<string, unknown>) => unknown) => asynchronous(name, toApp, work)
  const pick = (name: string, most: unknown) => {
    const picked = outside.photos.splice(0, Number(most ?? 9))
    if (picked.length === 0) throw new ApiFailure(`${name}:fail cancel`)
    return picked
  }
  const placed = (name: string) => {
    if (!outside.place) throw new ApiFailure(`${name}:fail cancel`)
    return outside.place
  }
  return {
    chooseMedia: later('chooseMedia', ({ count }) => ({
      type: 'image',
      tempFiles: pick('chooseMedia', count).map((tempFilePath) => ({ tempFilePath, size: 20_000, fileType: 'image' })),
    })),
    chooseImage: later('chooseImage', ({ count }) => {
      const tempFilePaths = pick('chooseImage', count)
      return { tempFilePaths, tempFiles: tempFilePaths.map((path) => ({ path, size: 20_000 })) }
    }),
    compressImage: later('compressImage', ({ src }) => ({ tempFilePath: src })),
    getImageInfo: later('getImageInfo', ({ src }) => ({ path: src, width: 1200, height: 900, type: 'jpeg' })),
    previewImage: later('previewImage', ({ urls }) => void said.push(`照片:${(urls as string[]).join(' ')}`)),
    scanCode: later('scanCode', () => {
      const [result] = outside.codes.splice(0, 1)
      if (result === undefined) throw new ApiFailure('scanCode:fail cancel')
      return { result, scanType: 'QR_CODE', charSet: 'UTF-8', path: '', rawData: '' }
    }),
    chooseLocation: later('chooseLocation', () => placed('chooseLocation')),
    getLocation: later('getLocation', () => placed('getLocation')),
    getFuzzyLocation: later('getFuzzyLocation', () => placed('getFuzzyLocation')),
    requestSubscribeMessage: later('requestSubscribeMessage', ({ tmplIds }) =>
      Object.fromEntries((tmplIds as string[]).map((id) => [id, outside.agrees ? 'accept' : 'reject'])),
    ),
    makePhoneCall: later('makePhoneCall', ({ phoneNumber }) => void said.push(`拨打 ${phoneNumber}`)),
    setClipboardData: later('setClipboardData', () => void said.push('内容已复制')),
  }
}
