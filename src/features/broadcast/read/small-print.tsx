import { Text, View } from '@tarojs/components'
import { dayWords } from '../../../ui/day-words'
import { go } from '../../../ui/go'
import { MainButton } from '../../../ui/main-button'
import type { NoticeView } from './notice-view'

/** Noon of the day, so that no zone moves it. */
const dateWords = (date: string) => dayWords(`${date}T04:00:00.000Z`)

function validity({ validFrom, validUntil }: NoticeView): string {
  if (validFrom && validUntil) return `${dateWords(validFrom)}到${dateWords(validUntil)}有效`
  if (validUntil) return `${dateWords(validUntil)}前有效,含当天`
  return validFrom ? `${dateWords(validFrom)}起有效` : ''
}

/** Where it comes from, how long it holds, and what was corrected before the reader knew it. */
export function SmallPrint({ view, told }: { view: NoticeView; told: boolean }) {
  const lines = [
    view.source && `发文单位:${view.source}`,
    view.documentNumber && `文号:${view.documentNumber}`,
    validity(view) && `有效期:${validity(view)}${view.ended ? '(已过期)' : ''}`,
    view.caseId && `这是诉求 ${view.caseId} 的公开答复`,
    ...view.corrections.slice(told ? 1 : 0).map(({ at, change }) => `${dayWords(at)}更正${change ? `:${change}` : ''}`),
  ].filter(Boolean)
  if (lines.length === 0) return null
  return (
    <View className="small-print" id="small-print">
      {lines.map((line) => (
        <Text className="small second block" key={line as string}>
          {line}
        </Text>
      ))}
      {view.caseId && (
        <MainButton kind="quiet" id="open-results" onTap={() => go('packages/open/cases/index')}>
          看别的公开办理
        </MainButton>
      )}
    </View>
  )
}
