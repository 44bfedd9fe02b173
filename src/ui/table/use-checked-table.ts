import { useState } from 'react'
import type { DataOf } from '../../../contract/operations'
import { call } from '../../api/call'
import { pickFile } from '../../api/files/pick-file'
import { uploadFile } from '../../api/files/upload-file'
import { toFailure } from '../../api/reply-failure'

/** Operations that look an uploaded table through and keep nothing of it. */
type ChecksTable = 'directory.check-guide-import' | 'pairing.check-point-import' | 'staff.check-roster'

export interface CheckedTable<N extends ChecksTable> {
  fileId: string
  name: string
  report: DataOf<N>
}

/** A table that is chosen, uploaded and checked; `sentence` is why it was not, or what was done with it. */
export function useCheckedTable<N extends ChecksTable>(operation: N) {
  const [checked, setChecked] = useState<CheckedTable<N>>()
  const [sentence, setSentence] = useState('')
  const [reading, setReading] = useState(false)
  async function choose() {
    const { file, sentence: unfit } = await pickFile(['xlsx'])
    if (!file && !unfit) return
    setChecked(undefined)
    setSentence(unfit ?? '')
    if (!file) return
    setReading(true)
    try {
      const fileId = await uploadFile(file)
      const report = await call<ChecksTable>(operation, { fileId })
      setChecked({ fileId, name: file.name, report: report as DataOf<N> })
    } catch (thrown) {
      setSentence(toFailure(thrown).message)
    } finally {
      setReading(false)
    }
  }
  /** It was taken in. */
  function taken(said: string) {
    setChecked(undefined)
    setSentence(said)
  }
  return { checked, sentence, reading, choose, taken }
}
