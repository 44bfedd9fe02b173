import { useState } from 'react'
import { MainButton } from '../../../ui/main-button'
import { ExportCases } from '../handling/export-cases'
import type { Desk } from './use-desk'

/** The table to take along, behind one line until it is asked for. */
export function TakeAlong({ desk }: { desk: Desk }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <MainButton kind="quiet" id="desk-export" onTap={() => setOpen(!open)}>
        {open ? '收起导出' : '导出表格'}
      </MainButton>
      {open && <ExportCases me={desk.me} />}
    </>
  )
}
