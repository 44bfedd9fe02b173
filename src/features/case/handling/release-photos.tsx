import { Text, View } from '@tarojs/components'
import type { CaseView } from '../../../../contract/case/case-view'
import { useOperation } from '../../../api/use-operation'
import { ActionFailed } from '../../../ui/acts/action-failed'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { PhotoRow } from '../../../ui/photo-row'

/** Photos that the check could not decide on, looked at and let pass by a person. */
export function ReleasePhotos({ view }: { view: CaseView }) {
  const { run, pending, failure } = useOperation('case.release-photo')
  const all = [...view.photos, ...view.steps.flatMap((step) => step.photos)].filter(({ release }) => release)
  const held = [...new Map(all.map((photo) => [photo.id, photo])).values()]
  if (held.length === 0) return null
  return (
    <Card title="等待检查的照片" id="held-photos">
      <Text className="small second block">检查还没有给出结论,别人看不到。您看过没有问题可以放行,放行会记录在案。</Text>
      {held.map((photo, at) => (
        <View key={photo.id} className="gap">
          <PhotoRow photos={[photo]} />
          <MainButton
            kind="plain"
            id={`release-photo-${at}`}
            pending={pending}
            onTap={() => void run({ caseId: view.id, photoId: photo.id })}
          >
            {`放行第${at + 1}张照片`}
          </MainButton>
        </View>
      ))}
      <ActionFailed failure={failure} />
    </Card>
  )
}
