import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Card } from '../../../../ui/card'
import { goBack } from '../../../../ui/go'
import { MainButton } from '../../../../ui/main-button'
import type { SentReport } from './use-report'
import './sent-report.css'

interface SentReportProps {
  report: SentReport
  /** The code was handed over; it is shown no more. */
  onGiven(): void
  /** Heard on a visit, to which one goes back. */
  onVisit?: boolean
}

/** The receipt of a report for somebody: the code that is theirs, and what it is good for. */
export function SentReportCard({ report: { caseId, code, name }, onGiven, onVisit = false }: SentReportProps) {
  const open = () => void Taro.redirectTo({ url: `/pages/case-detail/index?caseId=${caseId}` })
  return (
    <>
      {caseId ? (
        <>
          <Text className="title block good">✓ 已经收到</Text>
          <Text className="block second">编号</Text>
          <Text className="block report-number" id="report-number">
            {caseId}
          </Text>
        </>
      ) : (
        <Text className="title block wait">已存在手机里,有信号时自动送出</Text>
      )}
      <Card title={`${name}的确认码`} id="report-sent">
        <Text className="report-code" id="report-code" aria-label={code.split('').join(' ')}>
          {code}
        </Text>
        <Text className="block">请念给本人听,或写在纸上交给本人:以后凭它说满意或没解决。</Text>
        <Text className="block gap second">
          答复以后,本人说了这六位数,您才能替他评价。码只在这里显示,收起以后不再出现;要是丢了,可以打电话问过本人,写回访记录。
        </Text>
      </Card>
      <MainButton
        id="report-given"
        onTap={() => {
          onGiven()
          if (onVisit) goBack()
          else open()
        }}
      >
        {onVisit ? '码已经给了本人,回到走访' : '码已经给了本人,看这件诉求'}
      </MainButton>
      <MainButton kind="plain" id="report-another" onTap={onGiven}>
        码已经给了本人,再替人反映一件
      </MainButton>
    </>
  )
}
