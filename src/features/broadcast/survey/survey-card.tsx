import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../../ui/card'
import { dayWords } from '../../../ui/day-words'
import { MainButton } from '../../../ui/main-button'
import type { NoticeView } from '../read/notice-view'
import type { Survey } from './survey-draft'
import { SurveyForm } from './survey-form'
import { SurveyResults } from './survey-results'

/** 意见征集: the questions, and what came of them for whoever has answered. */
export function SurveyCard({ view, survey }: { view: NoticeView; survey: Survey }) {
  const [changing, setChanging] = useState(false)
  const until = `${dayWords(`${survey.until}T04:00:00.000Z`)}`
  const asking = survey.open && (!survey.answered || changing)
  return (
    <Card title="意见征集" id="survey">
      {!survey.open && (
        <Text className="second block">
          已在{until}结束{survey.answered ? ',谢谢您的意见' : ''}。
        </Text>
      )}
      {asking && (
        <>
          <Text className="small second block">
            {until}前可以答,答过也可以改。只统计人数;您写的话只有发布单位看得到。
          </Text>
          <SurveyForm view={view} survey={survey} onSent={() => setChanging(false)} />
          {changing && (
            <MainButton kind="quiet" id="survey-keep" onTap={() => setChanging(false)}>
              不改了
            </MainButton>
          )}
        </>
      )}
      {survey.open && survey.answered && !changing && (
        <>
          <Text className="good block">✓ 您已经答过了,谢谢您的意见</Text>
          <MainButton kind="quiet" id="survey-change" onTap={() => setChanging(true)}>
            {`改一改我的回答(${until}前)`}
          </MainButton>
        </>
      )}
      {(survey.answered || view.mayManage) && !changing && <SurveyResults broadcastId={view.broadcastId} />}
    </Card>
  )
}
