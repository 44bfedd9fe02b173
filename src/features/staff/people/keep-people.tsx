import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useLiveQuery } from '../../../api/use-live-query'
import { Loaded } from '../../../ui/loaded'
import { AddPerson } from './add-person'
import { ImportRoster } from './import-roster'
import { InvitationDays } from './invitation-days'
import './people.css'
import { PeopleRows } from './people-rows'

/** 人员和邀请: tables in at the side, the roster in the middle, or the form for one person more. */
export function KeepPeople() {
  const me = useLiveQuery('directory.view-me', {})
  return (
    <Loaded query={me}>
      {({ roles }) =>
        roles.some(({ role }) => role === 'admin') ? (
          <Roster />
        ) : (
          <Text className="block">人员由单位的管理员来管。要加人、改人,请告诉街道或区里的管理员。</Text>
        )
      }
    </Loaded>
  )
}

function Roster() {
  const query = useLiveQuery('staff.list-offices', {})
  const [adding, setAdding] = useState(false)
  return (
    <Loaded query={query}>
      {({ offices, invitationDays, setsDays }) => (
        <View className="keep-people">
          <View className="keep-people-main">
            {adding ? (
              <AddPerson offices={offices} onDone={() => setAdding(false)} />
            ) : (
              <PeopleRows offices={offices} onNew={() => setAdding(true)} />
            )}
          </View>
          <View className="keep-people-side">
            <ImportRoster />
            <InvitationDays days={invitationDays} mayChange={setsDays} />
          </View>
        </View>
      )}
    </Loaded>
  )
}
