import { Text } from '@tarojs/components'
import { useState } from 'react'
import { FIND_PLACE_WORDS, findPlace } from '../../../api/find-place'
import { FieldWrong } from '../../../ui/field-wrong'
import { MainButton } from '../../../ui/main-button'
import { TextBox } from '../../../ui/text-box'
import type { FieldsProps } from './activity-fields'

/** `known` is the address whose place on the map is kept already. */
export function WhereField({ draft: { address, point }, change, wrong, known }: FieldsProps & { known?: string }) {
  const [sentence, setSentence] = useState<string>()
  async function find() {
    const found = await findPlace()
    setSentence(found.sentence)
    if (found.point) change({ point: found.point, ...(found.address ? { address: found.address } : {}) })
  }
  const onMap = point !== undefined || (known !== undefined && known === address)
  return (
    <>
      <TextBox
        {...{ id: 'activity-address', label: '在哪里', value: address, most: 100, line: true, wrong: wrong('address') }}
        placeholder="比如:荔园社区一楼活动室"
        onChange={(typed) => change({ address: typed })}
      />
      <MainButton kind="plain" id="activity-find-place" onTap={() => void find()}>
        {FIND_PLACE_WORDS}
      </MainButton>
      <Text className={`small block gap ${onMap ? 'good' : 'second'}`} id="activity-on-map">
        {onMap
          ? '✓ 地图上的位置记下了,没有码的人可以按位置核对。'
          : '不标位置也可以办:大家扫码签到;没有码的会写明没有核对。'}
      </Text>
      <FieldWrong sentence={sentence} id="activity-place-wrong" />
    </>
  )
}
