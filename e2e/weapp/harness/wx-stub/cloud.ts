import { ApiFailure, asynchronous } from './asynchronous'
import { loudApi } from './loud'
import type { StubParts } from './stub-parts'

/** wx.cloud: calls cross as text, as they do on the phone, and fail while there is no network. */
export function cloudApis({ outside, faults, toApp }: StubParts) {
  const connected = (api: string) => {
    if (!outside.online) throw new ApiFailure(`${api}:fail request:fail net::ERR_INTERNET_DISCONNECTED`, -404011)
  }
  const apis = {
    init: () => undefined,
    callFunction: asynchronous('cloud.callFunction', toApp, async ({ name, data }) => {
      connected('cloud.callFunction')
      const text = JSON.stringify(data ?? {})
      if (text.length > 100 * 1024) throw new ApiFailure('cloud.callFunction:fail data exceed max size', -404004)
      return { result: await outside.cloud(String(name), JSON.parse(text)), requestID: 'stand-in' }
    }),
    uploadFile: asynchronous('cloud.uploadFile', toApp, async ({ filePath, cloudPath }) => {
      connected('cloud.uploadFile')
      return { fileID: await outside.upload(String(filePath), String(cloudPath)), statusCode: 204 }
    }),
    getTempFileURL: asynchronous('cloud.getTempFileURL', toApp, ({ fileList }) => ({
      fileList: (fileList as string[]).map((fileID) => ({
        fileID,
        tempFileURL: `https://files.example/${fileID}`,
        status: 0,
      })),
    })),
  }
  // Taro reads wx.cloud apart; `Cloud` (another account's environment) stays unknown.
  return { cloud: loudApi('wx.cloud', apis, faults) }
}
