import { View } from '@tarojs/components'
import { Choice } from '../../../ui/choice'
import { type DeskView, maySearch, VIEW_WORDS } from './desk-state'
import type { Desk } from './use-desk'

/** The saved views, one under the other at the desk; none is chosen while the whole place is looked through. */
export function DeskViews({ desk }: { desk: Desk }) {
  return (
    <View className="desk-views">
      <Choice<DeskView>
        {...{
          id: 'inbox-view',
          label: '看哪些',
          chosen: desk.words !== '' && maySearch(desk.me) ? undefined : desk.view,
        }}
        options={desk.views.map((value) => ({ value, label: VIEW_WORDS[value] }))}
        onChoose={desk.show}
      />
    </View>
  )
}
