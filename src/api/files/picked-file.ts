export const LARGEST_FILE = 10 * 1024 * 1024

/** A document that the person chose, ready to be uploaded. */
export interface PickedFile {
  /** As on the person's device. */
  name: string
  /** Bytes. */
  size: number
  /** The browser's own file (h5), or its path on the phone (weapp). */
  source: unknown
}

/** Endings offered to choose from. */
export type Ending = 'pdf' | 'doc' | 'docx' | 'xlsx'

export interface Picked {
  /** None when the person changed their mind. */
  file?: PickedFile
  /** Why the chosen one was left out, in a sentence. */
  sentence?: string
}

/** What was chosen, unless it is too large or of another kind; the server looks into it once more. */
export function takePicked(file: PickedFile, endings: readonly Ending[]): Picked {
  const ending = file.name.split('.').pop()?.toLowerCase()
  if (!endings.some((taken) => taken === ending)) {
    return { sentence: `“${file.name}”用不了,请选 ${endings.join('、')} 文件,其他内容都还在。` }
  }
  if (file.size > LARGEST_FILE) {
    return { sentence: `文件太大(${Math.ceil(file.size / 1024 / 1024)} MB),请选 10 MB 以内的,其他内容都还在。` }
  }
  return { file }
}
