import { Text } from '@tarojs/components'
import type { Template } from '../../../../contract/notify/words'
import type { DataOf } from '../../../../contract/operations'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { TellMeButton } from '../../../ui/tell-me-button'

type Consent = DataOf<'notify.view-consents'>['templates'][number]

const ABOUT: Record<Template, string> = {
  case_progress: '您反映的事有人办了、有答复了、要您确认了。',
  notice: '有跟您有关的要紧通知。',
  reply: '您在通知下面问的话,有人回复了。',
}

/** How many messages are left; a no is told apart from what was used up. */
function leftWords({ left, refused }: Consent): string {
  if (left > 0) return `✓ 还能发 ${left} 条`
  return refused ? '您说过不要,现在不会发' : '一条也没有了,现在不会发'
}

/** One kind of message: what it is about, how many are left, one more, or no more. */
export function ConsentCard({ consent }: { consent: Consent }) {
  const { template, name, left } = consent
  const drop = useOperation('notify.drop-consents')
  return (
    <Card title={name} id={`consent-${template}`}>
      <Text className="block">{ABOUT[template]}</Text>
      <Text className={`block gap ${left > 0 ? 'good' : 'second'}`} id={`left-${template}`}>
        {leftWords(consent)}
      </Text>
      <TellMeButton
        {...{ id: `again-${template}`, template }}
        agreed="好,又多了一条。"
        instead="有消息时,“通知”里也能看到。"
      >
        {left > 0 ? '再同意一次' : '同意一次'}
      </TellMeButton>
      {left > 0 && (
        <MainButton
          kind="quiet"
          id={`drop-${template}`}
          pending={drop.pending}
          onTap={() => void drop.run({ template }, { title: `不要“${name}”` })}
        >
          不要了
        </MainButton>
      )}
      <OutcomeNote failure={drop.failure} waiting={drop.waiting} />
    </Card>
  )
}
