import { join } from 'node:path'
import { minimumBaseLibrary } from './base-library'
import { checkWechat } from './check-wechat'
import { faultLine } from './fault'
import { listPrivacy } from './list-privacy'

/** Prints every fault, a line each, and what the privacy guideline has to name; ends with 1 when there is a fault. */
async function printFaults(): Promise<void> {
  const dist = process.env.DIST ?? 'dist'
  const faults = await checkWechat(dist)
  const lines = [
    ...faults.map(faultLine),
    faults.length === 0 ? `No fault, for phones with base library ${minimumBaseLibrary()} and newer.` : '',
    'The privacy guideline (用户隐私保护指引) has to name:',
    ...listPrivacy(join(dist, 'weapp')).map(({ kind, apis }) => `  ${kind} (${apis.join(', ')})`),
  ]
  process.stdout.write(`${lines.filter(Boolean).join('\n')}\n`)
  if (faults.length > 0) process.exitCode = 1
}

printFaults().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
