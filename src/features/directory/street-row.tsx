import { Text, View } from '@tarojs/components'
import type { DataOf } from '../../../contract/operations'
import type { Community } from '../../api/picked-community'
import { Card } from '../../ui/card'
import { spoken } from '../../ui/spoken'
import './street-row.css'

interface StreetRowProps {
  street: DataOf<'directory.list-divisions'>['streets'][number]
  open: boolean
  onOpen(): void
  onPick(community: Community): void
}

/** A street; opened, its communities and villages. */
export function StreetRow({ street, open, onOpen, onPick }: StreetRowProps) {
  return (
    <Card className="street">
      <View
        className="street-name"
        id={`street-${street.code}`}
        onClick={onOpen}
        {...spoken('button', street.name, { 'aria-expanded': open })}
      >
        <Text>{street.name}</Text>
        <Text className="second">{open ? '收起' : `${street.communities.length} 个社区、村`}</Text>
      </View>
      {open && (
        <View className="street-communities">
          {street.communities.map(({ code, name }) => (
            <View
              key={code}
              id={`community-${code}`}
              className="community"
              onClick={() => onPick({ code, name, street: street.name })}
              {...spoken('button', name)}
            >
              {name}
            </View>
          ))}
        </View>
      )}
    </Card>
  )
}
