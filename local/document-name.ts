import type { DocumentKind } from '../platform/ports/files'

const LONGEST = 100

/**
 * What a document is called when it is downloaded: as on its writer's device, without a path or control characters, and
 * ending in what it was found to be, so that nothing else can hide behind its name.
 */
export function documentName(given: string, kind: DocumentKind): string {
  const last = given.split(/[\\/]/).at(-1) ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the purpose
  const plain = last.replace(/[\u0000-\u001f\u007f"<>:|?*\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu, '')
  const stem = plain.replace(/\.(pdf|docx?|xlsx?)$/i, '').trim()
  return `${[...stem].slice(0, LONGEST).join('') || '文件'}.${kind}`
}
