import type { Callbacks } from './asynchronous'
import { loudApi } from './loud'
import type { StubParts } from './stub-parts'

type FileOptions = Callbacks & { tempFilePath?: string; filePath?: string }

/** Files that the phone keeps until they are removed; their bytes are nobody's business here. */
export function keptFileApis({ faults, toApp, soon }: StubParts) {
  const answer = (options: FileOptions, result: Record<string, unknown>) =>
    soon(() => {
      options.success?.(toApp(result))
      options.complete?.(toApp(result))
    })
  const manager = loudApi(
    'wx.getFileSystemManager()',
    {
      saveFile: (options: FileOptions) =>
        answer(options, {
          savedFilePath: `wxfile://store_${options.tempFilePath?.split('/').pop()}`,
          errMsg: 'saveFile:ok',
        }),
      removeSavedFile: (options: FileOptions) => answer(options, { errMsg: 'removeSavedFile:ok' }),
    },
    faults,
  )
  return { getFileSystemManager: () => manager }
}
