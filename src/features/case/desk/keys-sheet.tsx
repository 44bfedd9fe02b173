import { Text, View } from '@tarojs/components'
import { MainButton } from '../../../ui/main-button'
import { spoken } from '../../../ui/spoken'
import { KEY_WORDS } from './use-desk-keys'

/** All keys of the desk, over the page until it is closed. */
export function KeysSheet({ onClose }: { onClose(): void }) {
  return (
    <View className="sheet" onClick={onClose} {...spoken('presentation')}>
      <View
        className="sheet-card"
        id="keys-sheet"
        onClick={(tap) => tap.stopPropagation()}
        {...spoken('dialog', '全部按键')}
      >
        <Text className="card-title">全部按键</Text>
        {KEY_WORDS.map(([key, words]) => (
          <View className="key-line" key={key}>
            <Text className="key">{key}</Text>
            <Text>{words}</Text>
          </View>
        ))}
        <MainButton kind="plain" id="keys-close" onTap={onClose}>
          关掉
        </MainButton>
      </View>
    </View>
  )
}
