/** A table that was made for one person; `url` ends after an hour. */
export interface MadeTable {
  url: string
  name: string
}

/** Saves a table among the browser's downloads. In WeChat the twin of this file opens it. */
export async function openTable({ url, name }: MadeTable): Promise<void> {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
}
export const OPENED_WORDS = '表格在浏览器的“下载”里。'
