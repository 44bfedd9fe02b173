import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { type Attachment, openAttachment } from '../../../api/open-attachment'
import { type CallFailure, toFailure } from '../../../api/reply-failure'
import { OutcomeNote } from '../../../ui/outcome-note'
import { spoken } from '../../../ui/spoken'

/** Files that go with a notice; each row opens one. */
export function Attachments({ files }: { files: Attachment[] }) {
  const [opening, setOpening] = useState<number>()
  const [failure, setFailure] = useState<CallFailure>()
  if (files.length === 0) return null
  async function open(at: number, file: Attachment) {
    if (opening !== undefined) return
    setOpening(at)
    setFailure(undefined)
    try {
      await openAttachment(file)
    } catch (thrown) {
      setFailure(toFailure(thrown))
    } finally {
      setOpening(undefined)
    }
  }
  return (
    <View className="gap" id="attachments">
      <Text className="notice-part">附件</Text>
      {files.map((file, at) => (
        <View
          key={file.name}
          className="attachment"
          id={`attachment-${at}`}
          onClick={() => void open(at, file)}
          {...spoken('button', `打开附件:${file.name}`)}
        >
          <Text className="attachment-name">{file.name}</Text>
          <Text className="attachment-open">{opening === at ? '正在打开…' : '打开'}</Text>
        </View>
      ))}
      <OutcomeNote failure={failure} waiting={false} />
    </View>
  )
}
