import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { RecordLine, VisitLine } from '../../../../contract/checkin/view-my-record'
import { CONTACT_KINDS } from '../../../../contract/pairing/words'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { momentWords } from '../../../ui/day-words'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { ActivityRecordCard } from './activity-record-card'

const QUESTION = '见了谁、听到什么,会从您的记录里删掉,找不回来。走访过这件事会留着,对方也看得到。'

/** One line of the record. */
export const RecordCard = ({ line }: { line: RecordLine }) =>
  line.what === 'visit' ? <VisitCard line={line} /> : <ActivityRecordCard line={line} />

/** One visit: whom, when, what was heard, what came of it. */
function VisitCard({ line }: { line: VisitLine }) {
  const written = line.met !== '' || line.heard !== ''
  return (
    <Card title={`走访 ${line.title}`} id={`record-${line.id}`}>
      <Text className="small second block">
        {momentWords(line.at)} · {CONTACT_KINDS[line.kind]} · {line.place}
      </Text>
      {line.arrivedAt && <Text className="small second block">补传:{momentWords(line.arrivedAt)}送到</Text>}
      {line.met !== '' && <Text className="prewrap">见了:{line.met}</Text>}
      {line.heard !== '' && <Text className="prewrap">听到:{line.heard}</Text>}
      {line.erased && <Text className="second block">您写的内容已经删掉了。</Text>}
      {line.disputed && <Text className="wait block">对方说没有来过,正在核对。</Text>}
      {line.cases.map(({ caseId, title, stateWords, solved }) => (
        <Text key={caseId} className={solved ? 'good block' : 'block'}>
          {solved ? '✓ ' : ''}反映了“{title}”诉求:{stateWords}
        </Text>
      ))}
      {written && (line.stays ? <Stays why={line.stays} /> : <Erase line={line} />)}
    </Card>
  )
}

function Stays({ why }: { why: string }) {
  return <Text className="small hint block gap">这次走访{why},写下的内容要留着,现在不能删。</Text>
}

function Erase({ line }: { line: VisitLine }) {
  const { run, pending, failure } = useOperation('checkin.erase-from-my-record')
  async function erase() {
    const asked = { title: '删掉写的内容吗', content: QUESTION, confirmText: '删掉', cancelText: '留着' }
    const { confirm } = await Taro.showModal(asked)
    if (confirm) await run({ visitId: line.id })
  }
  return (
    <View className="gap">
      <MainButton kind="quiet" id={`erase-${line.id}`} pending={pending} onTap={() => void erase()}>
        删掉我写的内容
      </MainButton>
      <OutcomeNote failure={failure} waiting={false} />
    </View>
  )
}
