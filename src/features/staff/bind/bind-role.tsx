import { useState } from 'react'
import type { DataOf } from '../../../../contract/operations'
import { useLiveQuery } from '../../../api/use-live-query'
import { Loaded } from '../../../ui/loaded'
import { BindForm } from './bind-form'
import { BoundNote } from './bound-note'
import { MyRoles } from './my-roles'

export type Bound = NonNullable<DataOf<'staff.bind'>['bound']>

/** 我的工作身份: what one is and since when; and how somebody who was invited becomes it. */
export function BindRole() {
  const query = useLiveQuery('staff.view-my-roles', {})
  const [bound, setBound] = useState<Bound>()
  return (
    <Loaded query={query}>
      {({ roles, waitMinutes }) => (
        <>
          {bound && <BoundNote bound={bound} />}
          <MyRoles roles={roles} />
          {!bound && <BindForm first={roles.length === 0} waitMinutes={waitMinutes} onBound={setBound} />}
        </>
      )}
    </Loaded>
  )
}
