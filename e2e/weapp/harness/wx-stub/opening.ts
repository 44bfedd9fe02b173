import { ApiFailure, asynchronous } from './asynchronous'
import type { StubParts } from './stub-parts'

/** Files from outside: fetched while there is a network, shown by WeChat itself. */
export function openingApis({ outside, toApp, said }: StubParts) {
  const fetched = new Set<string>()
  return {
    downloadFile: asynchronous('downloadFile', toApp, ({ url, filePath }) => {
      if (!outside.online) throw new ApiFailure('downloadFile:fail net::ERR_INTERNET_DISCONNECTED')
      if (!/^https?:/.test(String(url))) throw new ApiFailure('downloadFile:fail invalid url')
      const path = String(filePath ?? 'wxfile://tmp/fetched')
      fetched.add(path)
      return { statusCode: 200, filePath: path, tempFilePath: path }
    }),
    openDocument: asynchronous('openDocument', toApp, ({ filePath }) => {
      if (!fetched.has(String(filePath))) throw new ApiFailure('openDocument:fail file not exist')
      said.push(`打开文件 ${String(filePath).split('/').pop()}`)
    }),
  }
}
