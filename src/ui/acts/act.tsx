import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Card } from '../card'
import { MainButton } from '../main-button'

interface ActProps {
  /** Of the elements: `ID-open`, `ID-close`. */
  id: string
  /** What the button says, and the card's title. */
  label: string
  /** Open from the start: the thing to do now. */
  first?: boolean
  /** It stands in a card already, and opens there without one of its own. */
  inside?: boolean
  children: ReactNode
}

/** One thing that can be done with a case: a line until it is tapped, so that many of them make no wall. */
export function Act({ id, label, first = false, inside = false, children }: ActProps) {
  const [open, setOpen] = useState(first)
  if (!open) {
    return (
      <MainButton kind="plain" id={`${id}-open`} onTap={() => setOpen(true)}>
        {label}
      </MainButton>
    )
  }
  const opened = (
    <>
      {children}
      {!first && (
        <MainButton kind="quiet" id={`${id}-close`} onTap={() => setOpen(false)}>
          收起
        </MainButton>
      )}
    </>
  )
  return inside ? (
    <View className="gap" id={id}>
      {opened}
    </View>
  ) : (
    <Card title={label} id={id}>
      {opened}
    </Card>
  )
}
