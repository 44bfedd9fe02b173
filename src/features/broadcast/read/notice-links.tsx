/** On the web links in the text are tapped where they stand; WeChat has a twin of this file. */
export function NoticeLinks(_: { body: string }) {
  return null
}
