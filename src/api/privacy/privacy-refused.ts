/** Whether WeChat's API failed because the person did not agree to its reading anything. */
export function privacyRefused(thrown: unknown): boolean {
  return /privacy permission is not authorized/.test(String((thrown as { errMsg?: string }).errMsg))
}
