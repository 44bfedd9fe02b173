import { Text } from '@tarojs/components'
import { useState } from 'react'
import { useLiveQuery } from '../../../api/use-live-query'
import { Choice } from '../../../ui/choice'

/** The community that the point lies in: of a street's keeper the street's, of a community's worker the own one. */
export function PickCommunity({ chosen, onPick }: { chosen: string | undefined; onPick(code: string): void }) {
  const me = useLiveQuery('directory.view-me', {})
  const divisions = useLiveQuery('directory.list-divisions', {})
  const [street, setStreet] = useState<string>()
  const offices = (me.data?.roles ?? []).map(({ office }) => office)
  const streets = (divisions.data?.streets ?? []).filter(
    ({ code, communities }) =>
      offices.includes('440112') || offices.includes(code) || communities.some((one) => offices.includes(one.code)),
  )
  const open = street ?? (streets.length === 1 ? streets[0]?.code : undefined)
  const here = streets.find(({ code }) => code === open)
  const communities = (here?.communities ?? []).filter(
    ({ code }) => offices.includes('440112') || offices.includes(here?.code ?? '') || offices.includes(code),
  )
  return (
    <>
      {streets.length > 1 && (
        <>
          <Text className="text-box-label label-below">街镇</Text>
          <Choice
            {...{ id: 'point-street', label: '街镇', chosen: open, onChoose: setStreet }}
            options={streets.map(({ code, name }) => ({ value: code, label: name }))}
          />
        </>
      )}
      {communities.length > 0 && (
        <>
          <Text className="text-box-label label-below">社区或村</Text>
          <Choice
            {...{ id: 'point-community', label: '社区或村', chosen, onChoose: onPick }}
            options={communities.map(({ code, name }) => ({ value: code, label: name }))}
          />
        </>
      )}
    </>
  )
}
