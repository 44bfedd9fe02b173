import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { APPOINTMENT_STATES, type AppointmentState } from '../../../../contract/staff/words'
import { useLivePages } from '../../../api/use-live-query'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { Empty } from '../../../ui/empty'
import { ListEnd } from '../../../ui/list-end'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'
import { optionsOf } from '../../../ui/options-of'
import { TextBox } from '../../../ui/text-box'
import { useSettled } from '../../../ui/use-settled'
import { InviteAll } from './invite-all'
import { PersonRow } from './person-row'
import { type Office, PickOffice } from './pick-office'

type Shown = AppointmentState | 'all'
const STATES = optionsOf<Shown>({ all: '全部', ...APPOINTMENT_STATES })

/** The roster of an office and what is below it, found by name, number, office and state. */
export function PeopleRows({ offices, onNew }: { offices: Office[]; onNew(): void }) {
  const [typed, setTyped] = useState('')
  const [office, setOffice] = useState<string>()
  const [state, setState] = useState<Shown>('all')
  const words = useSettled(typed.trim())
  const query = useLivePages('staff.list-people', {
    ...{ words, ...(office ? { office } : {}), ...(state === 'all' ? {} : { state }) },
  })
  return (
    <Card title="人员名册" id="people">
      <View className="people-finders">
        <View className="people-finder">
          <TextBox
            {...{ id: 'people-search', label: '找一个人', line: true, most: 30, value: typed, onChange: setTyped }}
            placeholder="姓名里的字,或手机号后四位"
          />
        </View>
        {offices.length > 1 && (
          <View className="people-finder">
            <PickOffice
              {...{ id: 'people-office', label: '单位', offices, chosen: office, onPick: setOffice }}
              none="我管的全部单位"
            />
          </View>
        )}
      </View>
      <Text className="text-box-label label-below">看哪些</Text>
      <Choice<Shown> {...{ id: 'people-state', label: '看哪些', options: STATES, chosen: state, onChoose: setState }} />
      <MainButton kind="plain" id="person-new" onTap={onNew}>
        加一个人
      </MainButton>
      <Loaded query={query}>
        {(pages) => {
          const people = pages.flatMap((page) => page.people)
          const narrowed = words !== '' || office !== undefined || state !== 'all'
          return (
            <>
              {state === 'waiting' && <InviteAll people={people} />}
              {people.map((person) => (
                <PersonRow key={person.appointmentId} person={person} />
              ))}
              {people.length === 0 && query.ended ? (
                <Empty
                  sentence={
                    narrowed
                      ? '没有找到。换个字,或把上面的条件放宽。'
                      : '名册里还没有人。可以加一个人,或用表格一次导入。'
                  }
                />
              ) : (
                <ListEnd id="more-people" query={query} byButton />
              )}
            </>
          )
        }}
      </Loaded>
    </Card>
  )
}
