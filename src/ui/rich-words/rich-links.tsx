/** On the web links in the text are tapped where they stand; WeChat has a twin of this file. */
export function RichLinks(_: { body: string }) {
  return null
}
