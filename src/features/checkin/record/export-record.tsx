import { Text } from '@tarojs/components'
import { Card } from '../../../ui/card'
import { GetTable } from '../../../ui/table/get-table'

/** The whole record as a table to take along. */
export function ExportRecord() {
  return (
    <Card title="带走一份" id="export-record">
      <Text className="block second">您的全部记录做成一张表格,只有您自己拿得到。</Text>
      <GetTable operation="checkin.export-my-record" id="export-record-make" label="导出表格" done="表格做好了。" />
    </Card>
  )
}
