import * as z from 'zod/mini'

/**
 * Text as people type it: lone surrogates and control characters (but for line breaks) are taken out, since neither
 * backend can store them, and the ends are trimmed. `max` counts UTF-16 units, as the phone's input boxes do.
 */
export function cleanText(text: string): string {
  // Written without a look-behind, which phones before iOS 16.4 refuse to parse.
  const wellFormed = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) => (found.length === 2 ? found : ''))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the purpose
  const printable = wellFormed.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
  return printable.trim()
}

export function text(min: number, max: number, words: string) {
  const length = min > 0 ? `${words}请写 ${min} 到 ${max} 个字` : `${words}请不要超过 ${max} 个字`
  return z.pipe(
    z.pipe(z.string(`${words}请用文字填写`).check(z.maxLength(max * 4, length)), z.transform(cleanText)),
    z.string().check(z.minLength(min, length), z.maxLength(max, length)),
  )
}

export const id = z
  .string('编号不对')
  .check(z.minLength(1, '编号不对'), z.maxLength(64, '编号不对'), z.regex(/^[A-Za-z0-9_:-]+$/, '编号不对'))

/** ULID made by the client once for each thing that a person does; the same id again gives the same result. */
export const requestId = z.string('缺少请求编号').check(z.regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, '请求编号不对'))

/** The id of an uploaded file: what the upload door returned, or WeChat cloud's `cloud://…` id. */
export const fileId = z
  .string('照片编号不对')
  .check(z.minLength(8, '照片编号不对'), z.maxLength(512, '照片编号不对'), z.regex(/^[\w:/.@-]+$/, '照片编号不对'))

export const photos = z._default(z.array(fileId, '照片编号不对').check(z.maxLength(9, '照片最多 9 张')), [])

/** An instant as the platform writes it. */
export const instant = z
  .string('时间不对')
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{3})?)?(Z|\+08:00)$/, '时间不对'))

/** Degrees, GCJ-02, as WeChat gives them. The box is Guangdong's, wide enough for any place that we serve. */
export const point = z.strictObject({
  latitude: z.number('位置不对').check(z.gte(20, '位置不在本省'), z.lte(26, '位置不在本省')),
  longitude: z.number('位置不对').check(z.gte(109, '位置不在本省'), z.lte(118, '位置不在本省')),
})

/** Calendar date in the district's time, YYYY-MM-DD. */
export const date = z.string('日期不对').check(z.regex(/^\d{4}-\d{2}-\d{2}$/, '日期请写成 2026-10-01 的样子'))

export const cursor = z.optional(z.string().check(z.maxLength(400, '翻页位置不对')))
