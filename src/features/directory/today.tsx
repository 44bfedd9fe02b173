import { Text } from '@tarojs/components'
import { Fragment, type ReactNode } from 'react'
import type { RoleName } from '../../../contract/roles'
import { useLiveQuery } from '../../api/use-live-query'
import { Door, Doors } from '../../ui/door'
import { Empty } from '../../ui/empty'
import { go } from '../../ui/go'
import { Loaded } from '../../ui/loaded'
import { doorsFor } from './more-doors'

export interface WorkPart {
  key: string
  whose: RoleName[]
  shows: ReactNode
}
export interface WorkGroup {
  title: string
  parts: WorkPart[]
}

/** 工作: what to go to, what to do, who waits for me; of each what is the caller's. Below it the doors to everything else. */
export function Today({ groups }: { groups: WorkGroup[] }) {
  const me = useLiveQuery('directory.view-me', {})
  return (
    <Loaded query={me}>
      {({ roles }) => {
        const mine = ({ whose }: { whose: RoleName[] }) => roles.some(({ role }) => whose.includes(role))
        const shown = groups.map((group) => ({ ...group, parts: group.parts.filter(mine) }))
        const doors = doorsFor(roles)
        if (doors.length === 0) {
          return <Empty sentence="这里是党员和工作人员用的。您要反映问题,请回首页点“我要反映”。" />
        }
        return (
          <>
            {shown
              .filter(({ parts }) => parts.length > 0)
              .map(({ title, parts }) => (
                <WorkGroupParts key={title} title={title} parts={parts} />
              ))}
            <Text className="section-title">更多</Text>
            <Doors>
              {doors.map(({ id, title, words, page }) => (
                <Door key={id} {...{ id, name: title, words }} onTap={() => go(page)} />
              ))}
            </Doors>
          </>
        )
      }}
    </Loaded>
  )
}

function WorkGroupParts({ title, parts }: WorkGroup) {
  return (
    <>
      <Text className="section-title">{title}</Text>
      {parts.map(({ key, shows }) => (
        <Fragment key={key}>{shows}</Fragment>
      ))}
    </>
  )
}
