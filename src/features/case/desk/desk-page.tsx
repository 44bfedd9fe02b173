import type { DataOf } from '../../../../contract/operations'
import { useLiveQuery } from '../../../api/use-live-query'
import { Loaded } from '../../../ui/loaded'
import { DeskPhone } from './desk-phone'
import { DeskWide } from './desk-wide'
import { NotYours } from './not-yours'
import { useDesk } from './use-desk'
import { useDeskLines } from './use-desk-lines'
import './desk.css'
import './filters.css'
import './panes.css'

/** The desk of an office: one column on the phone, three panes on a desk's window. */
export function DeskPage() {
  const me = useLiveQuery('directory.view-me', {})
  return <Loaded query={me}>{(found) => <Desk me={found} />}</Loaded>
}

function Desk({ me }: { me: DataOf<'directory.view-me'> }) {
  const desk = useDesk(me)
  return desk.views.length === 0 ? <NotYours /> : <Panes desk={desk} />
}

function Panes({ desk }: { desk: ReturnType<typeof useDesk> }) {
  const list = useDeskLines(desk)
  return desk.wide ? <DeskWide desk={desk} list={list} /> : <DeskPhone desk={desk} list={list} />
}
