import { Text } from '@tarojs/components'
import { MOST_ROSTER_ROWS } from '../../../../contract/staff/words'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { spoken } from '../../../ui/spoken'
import { GetTable } from '../../../ui/table/get-table'
import { useCheckedTable } from '../../../ui/table/use-checked-table'
import { RosterReport } from './roster-report'

/** Excel in: choose a roster, see every mistake by row and column, mend it, choose it again; a right one goes in whole. */
export function ImportRoster() {
  const { checked, sentence, reading, choose, taken } = useCheckedTable('staff.check-roster')
  const { run, pending, failure } = useOperation('staff.import-roster')
  async function take(fileId: string) {
    const outcome = await run({ fileId })
    if (outcome.kind !== 'done') return
    const { added, same } = outcome.data
    taken(
      `导入好了:新加 ${added} 人${same > 0 ? `,原来就有 ${same} 人` : ''}。下一步:在名册里点“还没绑定”,一次开好邀请码。`,
    )
  }
  const right = checked && checked.report.wrong.length === 0
  return (
    <Card title="用 Excel 表格导入" id="roster-import">
      <Text className="small second block">
        {`一次最多 ${MOST_ROSTER_ROWS} 行。先检查,一行都不存;有一处不对,就一行都不导入。已经在名册里的不会重复。`}
      </Text>
      <GetTable operation="staff.make-roster-template" id="roster-template" label="下载模板" done="模板下载好了。" />
      <MainButton id="roster-choose" kind={right ? 'plain' : 'main'} pending={reading} onTap={() => void choose()}>
        {checked ? '重新选表格' : '选表格(xlsx)'}
      </MainButton>
      {sentence && (
        <Text className="block gap" id="roster-said" {...spoken('status')}>
          {sentence}
        </Text>
      )}
      {checked && <RosterReport name={checked.name} report={checked.report} />}
      {right && checked.report.added > 0 && (
        <MainButton id="roster-take" pending={pending} onTap={() => void take(checked.fileId)}>
          {`导入这 ${checked.report.added} 人`}
        </MainButton>
      )}
      <OutcomeNote failure={failure} waiting={false} />
    </Card>
  )
}
