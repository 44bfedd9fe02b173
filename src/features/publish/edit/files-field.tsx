import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { pickFile } from '../../../api/files/pick-file'
import { uploadFile } from '../../../api/files/upload-file'
import { toFailure } from '../../../api/reply-failure'
import { FieldWrong } from '../../../ui/field-wrong'
import { MainButton } from '../../../ui/main-button'
import { spoken } from '../../../ui/spoken'

type File = { fileId: string; name: string }
const MOST_FILES = 9

/** PDF and Word files that go with the broadcast. */
export function FilesField({ files, onChange }: { files: File[]; onChange(files: File[]): void }) {
  const [sentence, setSentence] = useState<string>()
  const [sending, setSending] = useState(false)
  async function add() {
    const { file, sentence: wrong } = await pickFile(['pdf', 'doc', 'docx'])
    setSentence(wrong)
    if (!file) return
    setSending(true)
    try {
      onChange([...files, { fileId: await uploadFile(file), name: file.name }])
    } catch (thrown) {
      setSentence(toFailure(thrown).message)
    } finally {
      setSending(false)
    }
  }
  return (
    <View className="gap">
      <Text className="text-box-label">附件(PDF、Word,可不放)</Text>
      {files.map(({ fileId, name }) => (
        <View className="audience-rule" key={fileId}>
          <Text className="audience-words">{name}</Text>
          <View
            className="audience-off"
            onClick={() => onChange(files.filter((other) => other.fileId !== fileId))}
            {...spoken('button', `去掉附件${name}`)}
          >
            去掉
          </View>
        </View>
      ))}
      {files.length < MOST_FILES && (
        <MainButton kind="plain" id="file-add" onTap={() => void add()} pending={sending}>
          加一个附件
        </MainButton>
      )}
      <FieldWrong sentence={sentence} id="file-wrong" />
    </View>
  )
}
