interface Excused {
  file: string
  name: string
  why: string
}

/** Names that WeChat lacks and that stand in what others wrote, where no phone comes: each with why it harms nobody. */
export const EXCUSED: readonly Excused[] = [
  { file: 'taro.js', name: 'tt', why: "Taro's start on another company's app, chosen by that company's build alone" },
  { file: 'vendors.js', name: 'DOMException', why: 'AbortSignal.timeout of the polyfill, which nobody calls' },
  { file: 'vendors.js', name: 'self', why: "ulid's, behind a function that asks for typeof WorkerGlobalScope" },
]

export const isExcused = (file: string, name: string): boolean =>
  EXCUSED.some((known) => known.file === file && known.name === name)
