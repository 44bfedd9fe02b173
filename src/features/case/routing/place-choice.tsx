import { View } from '@tarojs/components'
import { useLiveQuery } from '../../../api/use-live-query'
import { Choice } from '../../../ui/choice'
import { Loaded } from '../../../ui/loaded'
import { Skeleton } from '../../../ui/skeleton'

const ANYWHERE = 'anywhere'
const WHOLE = 'whole'

/** The whole district, a street, or one community of it. */
export function PlaceChoice({ place, onChange }: { place?: string; onChange(place: string | undefined): void }) {
  const divisions = useLiveQuery('directory.list-divisions', {})
  return (
    <Loaded query={divisions} skeleton={<Skeleton lines={2} />}>
      {({ streets }) => {
        const within = ({ code, communities }: (typeof streets)[number]) =>
          code === place || communities.some((community) => community.code === place)
        const street = streets.find(within)
        const names = streets.map(({ code, name }) => ({ value: code, label: name }))
        return (
          <View>
            <Choice
              {...{ id: 'rule-street', label: '在哪个街镇', chosen: street?.code ?? ANYWHERE }}
              options={[{ value: ANYWHERE, label: '全区' }, ...names]}
              onChoose={(value) => onChange(value === ANYWHERE ? undefined : value)}
            />
            {street && (
              <View className="gap">
                <Choice
                  {...{ id: 'rule-community', label: '在哪个社区、村' }}
                  options={[
                    { value: WHOLE, label: `整个${street.name}` },
                    ...street.communities.map(({ code, name }) => ({ value: code, label: name })),
                  ]}
                  chosen={place === street.code ? WHOLE : place}
                  onChoose={(value) => onChange(value === WHOLE ? street.code : value)}
                />
              </View>
            )}
          </View>
        )
      }}
    </Loaded>
  )
}
