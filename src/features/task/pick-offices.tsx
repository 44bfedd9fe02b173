import { Text, View } from '@tarojs/components'
import { MainButton } from '../../ui/main-button'
import { spoken } from '../../ui/spoken'
import '../../ui/choice.css'

interface PickOfficesProps {
  id: string
  offices: { id: string; name: string }[]
  picked: string[]
  onPick(ids: string[]): void
}

/** Some or all of the offices; each one's id is `ID-OFFICE`. */
export function PickOffices({ id, offices, picked, onPick }: PickOfficesProps) {
  const all = offices.every((office) => picked.includes(office.id))
  return (
    <>
      <MainButton id={`${id}-all`} kind="quiet" onTap={() => onPick(all ? [] : offices.map((office) => office.id))}>
        {all ? '全不选' : `全选(${offices.length}个)`}
      </MainButton>
      <View className="choice">
        {offices.map((office) => {
          const on = picked.includes(office.id)
          return (
            <View
              key={office.id}
              id={`${id}-${office.id}`}
              className={on ? 'choice-one choice-on' : 'choice-one'}
              onClick={() => onPick(on ? picked.filter((one) => one !== office.id) : [...picked, office.id])}
              {...spoken('checkbox', office.name, { 'aria-checked': on })}
            >
              <Text className="choice-label">{on ? `✓ ${office.name}` : office.name}</Text>
            </View>
          )
        })}
      </View>
    </>
  )
}
