import { Text, View } from '@tarojs/components'

interface RichEditorProps {
  body: string
  addresses: Record<string, string>
  onChange(body: string): void
}

/** Headings, tables and pictures are written at a desk; on the phone the text is read and everything else can be changed. */
export function RichEditor({ body }: RichEditorProps) {
  return (
    <View id="rich-editor">
      <Text className="second block">
        {body ? '正文在右边的预览里。' : '还没有正文。'}正文请在电脑上写,其他都可以在手机上改。
      </Text>
    </View>
  )
}
