/** The guideline that the account filed with WeChat can be opened in WeChat alone. */
export const GUIDELINE = false

/** Whether it could be opened. */
export async function openGuideline(): Promise<boolean> {
  return false
}
