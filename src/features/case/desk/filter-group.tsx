import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Choice, type Option } from '../../../ui/choice'
import { spoken } from '../../../ui/spoken'

const ANY = 'any'

interface FilterGroupProps<T extends string> {
  id: string
  label: string
  options: Option<T>[]
  chosen: T | undefined
  onChoose(value: T | undefined): void
}

/** One filter: its name and what is chosen in a line; tapped, all that can be chosen. */
export function FilterGroup<T extends string>({ id, label, options, chosen, onChoose }: FilterGroupProps<T>) {
  const [open, setOpen] = useState(false)
  const words = options.find(({ value }) => value === chosen)?.label ?? '不限'
  function choose(value: T | typeof ANY) {
    onChoose(value === ANY ? undefined : value)
    setOpen(false)
  }
  return (
    <View className="filter">
      <View
        className="filter-line"
        id={id}
        onClick={() => setOpen(!open)}
        {...spoken('button', `${label}:${words}`, { 'aria-expanded': open })}
      >
        <Text className="filter-label second">{label}</Text>
        <Text className={chosen ? 'filter-words filter-on' : 'filter-words'}>{words}</Text>
        <Text className="hint">{open ? '收起' : '选'}</Text>
      </View>
      {open && (
        <Choice<T | typeof ANY>
          {...{ id, label, chosen: chosen ?? ANY, onChoose: choose }}
          options={[{ value: ANY, label: '不限' }, ...options]}
        />
      )}
    </View>
  )
}
