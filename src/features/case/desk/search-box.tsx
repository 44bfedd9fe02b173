import { Input, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { MainButton } from '../../../ui/main-button'
import { numberOf } from './match-line'
import type { Desk } from './use-desk'

/** A whole number opens its case; words, places and names narrow the list. One looks when Enter is pressed or 找 is tapped, not at every letter. */
export function SearchBox({ desk }: { desk: Desk }) {
  const [typed, setTyped] = useState(desk.words)
  useEffect(() => setTyped(desk.words), [desk.words])
  function look() {
    const number = numberOf(typed)
    if (number) desk.open(number)
    else desk.search(typed.trim())
  }
  return (
    <View className="search">
      <Input
        className="search-input"
        id="desk-search"
        value={typed}
        maxlength={100}
        confirmType="search"
        placeholder="编号、地方或两个字"
        placeholderClass="text-box-placeholder"
        aria-label="找诉求"
        onInput={({ detail }) => setTyped(detail.value)}
        onConfirm={look}
      />
      {desk.words !== '' && typed.trim() === desk.words ? (
        <MainButton kind="plain" id="search-clear" onTap={() => desk.search('')}>
          不找了
        </MainButton>
      ) : (
        <MainButton kind="plain" id="search-go" disabled={typed.trim().length < 2} onTap={look}>
          找
        </MainButton>
      )}
    </View>
  )
}
