/** A file to read; `url` ends after an hour. */
export interface Attachment {
  url: string
  name: string
}

/** Opens a file in the browser, or saves it where the browser can't show it. In WeChat the twin of this file opens it. */
export async function openAttachment({ url, name }: Attachment): Promise<void> {
  const link = document.createElement('a')
  link.href = url
  link.target = '_blank'
  link.rel = 'noopener'
  link.download = name
  link.click()
}
