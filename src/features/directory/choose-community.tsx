import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { type Community, pickedCommunity } from '../../api/picked-community'
import { useLiveQuery } from '../../api/use-live-query'
import { useOperation } from '../../api/use-operation'
import { Empty } from '../../ui/empty'
import { goBack } from '../../ui/go'
import { Loaded } from '../../ui/loaded'
import { OutcomeNote } from '../../ui/outcome-note'
import { TextBox } from '../../ui/text-box'
import { findCommunities } from './find-communities'
import { StreetRow } from './street-row'

/** `mine`: where I live, stored; `place`: where something happened, brought back to the page that asked. */
export function ChooseCommunity({ purpose }: { purpose: 'mine' | 'place' }) {
  const [words, setWords] = useState('')
  const [open, setOpen] = useState<string>()
  const divisions = useLiveQuery('directory.list-divisions', {})
  const choose = useOperation('directory.choose-community')

  async function pick(community: Community) {
    if (purpose === 'place') {
      pickedCommunity.set(community)
      return goBack()
    }
    const outcome = await choose.run({ communityCode: community.code }, { title: `我的社区:${community.name}` })
    if (outcome.kind === 'done') goBack()
  }
  return (
    <View>
      <TextBox
        id="community-search"
        label="找社区或街道"
        line
        most={20}
        value={words}
        onChange={setWords}
        placeholder="写两个字,比如:荔园"
      />
      <OutcomeNote failure={choose.failure} waiting={choose.waiting} />
      <Loaded query={divisions}>
        {({ streets }) => {
          const found = findCommunities(streets, words)
          if (found.length === 0) return <Empty sentence="没有找到这个名字。换两个字试试,或者先找您的街道。" />
          return found.map((street) => (
            <StreetRow
              key={street.code}
              street={street}
              open={words.trim() !== '' || open === street.code}
              onOpen={() => setOpen(open === street.code ? undefined : street.code)}
              onPick={pick}
            />
          ))
        }}
      </Loaded>
      <Text className="small hint block">不知道是哪个社区?先选您住的街道,再选一个最近的,以后可以改。</Text>
    </View>
  )
}
