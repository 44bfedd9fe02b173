/** Words from a page's address: the browser has decoded them already, WeChat has not. */
export function paramWords(param = ''): string {
  try {
    return decodeURIComponent(param)
  } catch {
    return param
  }
}
