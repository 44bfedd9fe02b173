import { Text, View } from '@tarojs/components'
import { momentWords } from '../../../ui/day-words'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import type { Editing } from './use-editing'

/** Where the words are: saved, being saved, or on this device alone. */
export function SavedNote({ editing, savedAt }: { editing: Editing; savedAt: string }) {
  const { changed, save, overtaken } = editing
  const sentence = save.pending ? '正在保存…' : changed ? '改动已存在这台设备里' : `已保存 ${momentWords(savedAt)}`
  return (
    <View className="saved-note" id="saved-note">
      <Text className="small second">{sentence}</Text>
      <OutcomeNote failure={save.failure} waiting={false} />
      {save.failure && !overtaken && (
        <MainButton kind="plain" id="save-again" onTap={() => void editing.keep()} pending={save.pending}>
          再保存一次
        </MainButton>
      )}
    </View>
  )
}
