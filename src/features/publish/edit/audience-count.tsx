import { Text, View } from '@tarojs/components'
import { useLiveQuery } from '../../../api/use-live-query'
import { FieldWrong } from '../../../ui/field-wrong'
import { spoken } from '../../../ui/spoken'
import type { Rule } from '../empty-broadcast'

const MOST_NAMED = 4

/** How many people that is, before anything is released. */
export function AudienceCount({ audience }: { audience: Rule[] }) {
  const { data, failure } = useLiveQuery('broadcast.count-audience', { audience })
  if (failure) return <FieldWrong sentence={failure.message} id="audience-count-wrong" />
  if (!data) return <Text className="second block">正在数人数…</Text>
  const { people, communities, largest } = data
  const named = largest.slice(0, MOST_NAMED).map(({ name, people: count }) => `${name}${count}人`)
  return (
    <View className="note note-wait" id="audience-count" {...spoken('status')}>
      <Text className="block">
        {communities}个社区、村,{people}人(已在平台上的)
      </Text>
      {named.length > 0 && (
        <Text className="small block">
          {named.join('、')}
          {largest.length > MOST_NAMED ? '……' : ''}
        </Text>
      )}
    </View>
  )
}
