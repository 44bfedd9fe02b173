import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { FIND_PLACE_WORDS, findPlace } from '../../../api/find-place'
import { type Community, pickedCommunity } from '../../../api/picked-community'
import { useValue } from '../../../api/value'
import { FieldWrong } from '../../../ui/field-wrong'
import { go } from '../../../ui/go'
import { MainButton } from '../../../ui/main-button'
import { spoken } from '../../../ui/spoken'
import { TextBox } from '../../../ui/text-box'

import type { RaiseDraft } from './raise-draft'

interface PlaceFieldProps {
  draft: RaiseDraft
  mine?: Community
  change(part: Partial<RaiseDraft>): void
  wrong: Record<string, string>
  /** Whoever writes is at a desk and not there: no place is read from where they are. */
  elsewhere?: boolean
}

/** In which community, and where there: written, or found and then corrected. */
export function PlaceField({ draft, mine, change, wrong, elsewhere = false }: PlaceFieldProps) {
  const [sentence, setSentence] = useState<string>()
  const picked = useValue(pickedCommunity)
  const community = draft.community ?? mine
  useEffect(() => {
    if (!picked) return
    change({ community: picked })
    pickedCommunity.set(undefined)
  }, [picked, change])

  async function find() {
    const found = await findPlace()
    setSentence(found.sentence)
    if (found.point) change({ point: found.point, ...(found.address ? { address: found.address } : {}) })
  }
  return (
    <View>
      <View
        className="raise-row"
        id="raise-community"
        onClick={() => go('pages/choose-community/index', { purpose: 'place' })}
        {...spoken('button', community ? `${community.name},点一下更换社区` : '选择社区')}
      >
        <Text>{community ? `${community.street} ${community.name}` : '请选择社区'}</Text>
        <Text className="raise-row-change">{community ? '更换' : '选择'}</Text>
      </View>
      <FieldWrong sentence={wrong['place.communityCode']} id="raise-community-wrong" />
      <TextBox
        {...{ id: 'raise-address', label: '具体位置', line: true, most: 120, value: draft.address }}
        placeholder="比如:荔园小区3栋楼下"
        onChange={(address) => change({ address })}
        wrong={wrong['place.address']}
      />
      {!elsewhere && (
        <MainButton kind="plain" id="raise-find-place" onTap={find}>
          {FIND_PLACE_WORDS}
        </MainButton>
      )}
      {draft.point && <Text className="small good block gap">✓ 已记下地图上的位置。只用来找到这个地方。</Text>}
      <FieldWrong sentence={sentence ?? wrong['place.point']} id="raise-place-wrong" />
    </View>
  )
}
