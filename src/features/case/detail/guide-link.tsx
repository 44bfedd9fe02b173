import { View } from '@tarojs/components'
import type { CaseView } from '../../../../contract/case/case-view'
import { go } from '../../../ui/go'
import { MainButton } from '../../../ui/main-button'

/** The matter of the service guide that the answer points to. */
export function GuideLink({ guide }: { guide: CaseView['guide'] }) {
  if (!guide) return null
  return (
    <View className="gap">
      <MainButton
        kind="plain"
        id="case-guide"
        onTap={() => go('packages/guide/entry/index', { guideId: guide.id, title: guide.title })}
      >
        {`看办事指南:${guide.title}`}
      </MainButton>
    </View>
  )
}
