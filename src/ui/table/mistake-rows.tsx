import { Text, View } from '@tarojs/components'
import './mistake-rows.css'

/** Cells of an uploaded table to be mended, by row and column as the spreadsheet program shows them. */
export function MistakeRows({ wrong }: { wrong: readonly { row: number; column: string; words: string }[] }) {
  return (
    <>
      {wrong.map(({ row, column, words }) => (
        <View className="mistake" key={`${row} ${column}`}>
          <Text className="mistake-row">第 {row} 行</Text>
          <Text className="mistake-column">{column}</Text>
          <Text>{words}</Text>
        </View>
      ))}
    </>
  )
}
