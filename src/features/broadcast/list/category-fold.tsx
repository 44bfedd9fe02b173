import { Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { BROADCAST_CATEGORIES, type BroadcastCategory } from '../../../../contract/broadcast/words'
import { Choice, type Option } from '../../../ui/choice'
import { spoken } from '../../../ui/spoken'
import './category-fold.css'

const EVERY = 'every'
const OPTIONS: Option<BroadcastCategory | typeof EVERY>[] = [
  { value: EVERY, label: '所有类别' },
  ...Object.entries(BROADCAST_CATEGORIES).map(([value, label]) => ({ value: value as BroadcastCategory, label })),
]

interface CategoryFoldProps {
  /** Of the elements: `ID-open`, `ID-VALUE`, `ID-every`. */
  id: string
  category: BroadcastCategory | undefined
  onChoose(category: BroadcastCategory | undefined): void
  /** Beside the fold. */
  children?: ReactNode
}

/** One category or all of them; folded, since most people never need it. */
export function CategoryFold({ id, category, onChoose, children }: CategoryFoldProps) {
  const [open, setOpen] = useState(false)
  const now = category ? BROADCAST_CATEGORIES[category] : '所有类别'
  return (
    <>
      <View className="fold-row">
        <View
          className={category ? 'fold-door fold-door-on' : 'fold-door'}
          id={`${id}-open`}
          onClick={() => setOpen(!open)}
          {...spoken('button', `类别,现在是${now}`, { 'aria-expanded': open })}
        >
          <Text>{`${now} ${open ? '▴' : '▾'}`}</Text>
        </View>
        {children}
      </View>
      {open && (
        <Choice
          {...{ id, label: '类别', options: OPTIONS, chosen: category ?? EVERY }}
          onChoose={(value) => {
            onChoose(value === EVERY ? undefined : value)
            setOpen(false)
          }}
        />
      )}
    </>
  )
}
