import { Text } from '@tarojs/components'
import type { Visited } from '../../../../contract/checkin/visit-view'
import type { KeptPhoto } from '../../../api/photos/kept-photo'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { go } from '../../../ui/go'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { PhotoPicker } from '../../../ui/photo-picker'
import { TextBox } from '../../../ui/text-box'
import { noteVisit } from './begun-visits'
import { AHEAD_OPTIONS, type Ahead, dayAhead } from './days-ahead'

interface WriteUpDraft {
  met: string
  heard: string
  next?: Ahead | 'none'
  photos: KeptPhoto[]
}

/** Who was met, what was heard, a case in place, the next visit. */
export function WriteUpForm({ visitId, visited }: { visitId: string; visited: Visited }) {
  const empty: WriteUpDraft = { met: visited.contactName, heard: '', photos: [] }
  const [draft, change, clear] = useDraft<WriteUpDraft>(`visit-words:${visitId}`, empty)
  const { run, pending, failure, waiting } = useOperation('checkin.finish-visit')
  async function finish() {
    const { met, heard, next, photos } = draft
    const input = { visitId, met, heard, ...(next && next !== 'none' ? { nextOn: dayAhead(next) } : {}) }
    const again = { page: `packages/member/visit/index?visitId=${visitId}`, draftKey: `visit-words:${visitId}`, draft }
    const outcome = await run(input, { photos, title: `走访记录:${visited.title}`, again })
    if (outcome.kind === 'failed') return
    noteVisit(visitId, visited, { finished: true })
    clear()
  }
  const { code, name } = visited.community
  const person = { name: visited.contactName, address: visited.address, code, community: name }
  return (
    <Card title="见到谁,听到什么" id="visit-write-up">
      <TextBox
        {...{ id: 'visit-met', label: '见到了谁', value: draft.met, most: 60, line: true, wrong: failure?.fields?.met }}
        onChange={(met) => change({ met })}
      />
      <TextBox
        {...{ id: 'visit-heard', label: '听到了什么(可以用键盘上的话筒说)', value: draft.heard, most: 1000 }}
        onChange={(heard) => change({ heard })}
        wrong={failure?.fields?.heard}
      />
      <MainButton
        kind="plain"
        id="visit-report"
        onTap={() => go('packages/member/report-for/index', { visitId, ...person })}
      >
        有问题要解决,替对方反映一件
      </MainButton>
      <PhotoPicker id="visit-photos" photos={draft.photos} onChange={(photos) => change({ photos })} />
      <Text className="block">约好下次哪天来</Text>
      <Choice
        {...{ id: 'visit-next', label: '约好下次哪天来', chosen: draft.next ?? 'none' }}
        options={[{ value: 'none' as const, label: '这次不约' }, ...AHEAD_OPTIONS()]}
        onChoose={(next) => change({ next })}
      />
      <MainButton id="visit-finish" pending={pending} disabled={draft.met.trim() === ''} onTap={() => void finish()}>
        写好了
      </MainButton>
      <OutcomeNote failure={failure} waiting={waiting} />
    </Card>
  )
}
