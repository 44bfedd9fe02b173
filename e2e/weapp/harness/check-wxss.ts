import { listFiles } from './list-files'
import { runCompiler } from './wechat-compilers'

/** Every wxss through WeChat's style compiler; throws with its words at the first it refuses. */
export function checkWxss(folder: string): string[] {
  const files = listFiles(folder, '.wxss')
  // The others come after it, so that its imports are found.
  for (const file of files) runCompiler('wcsc', ['-lc', file, ...files.filter((other) => other !== file)], folder)
  return files
}
