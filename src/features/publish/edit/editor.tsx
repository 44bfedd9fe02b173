import { Text, View } from '@tarojs/components'
import type { DataOf } from '../../../../contract/operations'
import { MainButton } from '../../../ui/main-button'
import { spoken } from '../../../ui/spoken'
import { AudienceField } from './audience-field'
import { ContentFields } from './content-fields'
import { DutyFields } from './duty-fields'
import { History } from './history'
import { PhonePreview } from './phone-preview'
import { Review } from './review'
import { SavedNote } from './saved-note'
import { Steps } from './steps'
import { SurveyFields } from './survey-fields'
import { useEditing } from './use-editing'
import './editor.css'

/** Text on the left, the phone's view on the right, what can be done now under it. */
export function Editor({ saved }: { saved: DataOf<'broadcast.view-draft'> }) {
  const may = saved.actions.includes('edit')
  const editing = useEditing(saved, may)
  return (
    <View className="editor">
      <View className="editor-form">
        {saved.sentBack && (
          <View className="note note-wait" id="sent-back" {...spoken('alert')}>
            <Text>退回来修改:{saved.sentBack}</Text>
          </View>
        )}
        {editing.overtaken && (
          <View className="note note-wait" id="overtaken" {...spoken('alert')}>
            <Text className="block">这条通知在别处又改过了。您在这里写的还在。</Text>
            <MainButton kind="plain" id="keep-mine" onTap={editing.keepMine}>
              用我这里写的
            </MainButton>
            <MainButton kind="quiet" id="take-theirs" onTap={editing.takeTheirs}>
              用别处改过的
            </MainButton>
          </View>
        )}
        {may ? (
          <>
            <SavedNote editing={editing} savedAt={saved.savedAt} />
            <ContentFields editing={editing} addresses={saved.addresses} />
            <AudienceField editing={editing} office={{ id: saved.office, name: saved.officeName }} />
            <DutyFields editing={editing} />
            <SurveyFields editing={editing} />
          </>
        ) : (
          <Review saved={saved} />
        )}
        <History saved={saved} />
      </View>
      <View className="editor-side">
        <PhonePreview {...{ content: editing.content, options: editing.options, addresses: saved.addresses }} />
        <Steps saved={saved} editing={editing} />
      </View>
    </View>
  )
}
