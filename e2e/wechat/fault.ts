/** Something that WeChat refuses, or that would fail on a phone or in the cloud: where it stands, and what is wrong in words. */
export interface Fault {
  file: string
  line?: number
  column?: number
  words: string
}

/** `pages/home/index.js:1:200 calls wx.getLocation, …`, as an editor's terminal can jump to it. */
export const faultLine = ({ file, line, column, words }: Fault): string =>
  `${[file, line, column].filter((part) => part !== undefined).join(':')} ${words}`
