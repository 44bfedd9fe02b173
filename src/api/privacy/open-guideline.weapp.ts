import Taro from '@tarojs/taro'

export const GUIDELINE = true

/** The 用户隐私保护指引 as it was filed with WeChat; whether it could be opened. */
export async function openGuideline(): Promise<boolean> {
  try {
    await Taro.openPrivacyContract()
    return true
  } catch {
    return false
  }
}
