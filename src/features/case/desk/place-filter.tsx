import { useState } from 'react'
import type { DataOf } from '../../../../contract/operations'
import { useLiveQuery } from '../../../api/use-live-query'
import { FilterGroup } from './filter-group'
import type { Desk } from './use-desk'

type Street = DataOf<'directory.list-divisions'>['streets'][number]
const optionsOf = (places: { code: string; name: string }[]) =>
  places.map(({ code, name }) => ({ value: code, label: name }))

/** The communities of one's street; who works for the whole district chooses the street first. A community has one place. */
export function PlaceFilter({ desk }: { desk: Desk }) {
  const { data } = useLiveQuery('directory.list-divisions', {})
  const [picked, setPicked] = useState<string>()
  if (!data) return null
  const { community } = desk.filters
  const offices = desk.me.roles.map(({ office }) => office)
  const own = data.streets.filter(({ code }) => offices.includes(code))
  const inCommunity = desk.me.roles.every(({ role }) => role === 'community_worker' || role === 'party_member')
  if (inCommunity) return null
  const has = (street: Street) => street.communities.some(({ code }) => code === community)
  const street =
    own.length === 1 ? own[0] : (data.streets.find(has) ?? data.streets.find(({ code }) => code === picked))
  function pickStreet(code: string | undefined) {
    setPicked(code)
    desk.filter({ community: undefined })
  }
  return (
    <>
      {own.length !== 1 && (
        <FilterGroup
          {...{ id: 'filter-street', label: '街镇', chosen: street?.code, onChoose: pickStreet }}
          options={optionsOf(own.length > 1 ? own : data.streets)}
        />
      )}
      {street && (
        <FilterGroup
          {...{ id: 'filter-community', label: '社区', chosen: community, options: optionsOf(street.communities) }}
          onChoose={(code) => desk.filter({ community: code })}
        />
      )}
    </>
  )
}
