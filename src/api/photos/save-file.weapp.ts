import Taro from '@tarojs/taro'

/** Moves a temporary file to where it stays; where the phone refuses, the temporary path serves while it lasts. */
export function saveFile(tempFilePath: string): Promise<string> {
  return new Promise((saved) => {
    try {
      Taro.getFileSystemManager().saveFile({
        tempFilePath,
        success: ({ savedFilePath }) => saved(savedFilePath),
        fail: () => saved(tempFilePath),
      })
    } catch {
      saved(tempFilePath)
    }
  })
}
