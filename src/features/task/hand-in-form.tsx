import { Text } from '@tarojs/components'
import type { TaskView } from '../../../contract/task/task-view'
import type { KeptPhoto } from '../../api/photos/kept-photo'
import { useDraft } from '../../api/use-draft'
import { useOperation } from '../../api/use-operation'
import { Act } from '../../ui/acts/act'
import { MainButton } from '../../ui/main-button'
import { OutcomeNote } from '../../ui/outcome-note'
import { PhotoPicker } from '../../ui/photo-picker'
import { TextBox } from '../../ui/text-box'

/** The result and the form. What the system knows is shown with where it comes from and never asked. */
export function HandInForm({ view }: { view: TaskView }) {
  const asked = view.form.filter(({ known }) => !known)
  const [draft, change, clear] = useDraft(`task-hand-in:${view.taskId}`, {
    words: '',
    values: asked.map(({ value = '' }) => value),
    photos: [] as KeptPhoto[],
  })
  const { run, pending, failure, waiting } = useOperation('task.hand-in-task')
  const values = asked.map((_, at) => draft.values[at] ?? '')
  const lacking = asked.filter((_, at) => values[at]?.trim() === '').map(({ label }) => label)
  if (draft.words.trim().length < 2) lacking.unshift('办得怎么样')
  async function send() {
    const { words, photos } = draft
    const outcome = await run({ taskId: view.taskId, words, values }, { photos, title: `交办结果:${view.title}` })
    if (outcome.kind !== 'failed') clear()
  }
  return (
    <Act id="task-hand-in" label="交办结果">
      <TextBox
        {...{ id: 'task-hand-in-words', label: '办得怎么样', value: draft.words, most: 2000 }}
        onChange={(words) => change({ words })}
        wrong={failure?.fields?.words}
      />
      {view.form
        .filter(({ known }) => known)
        .map(({ label, value, from }) => (
          <Text key={label} className="block">
            {label}:{value}({from},不用填)
          </Text>
        ))}
      {asked.map(({ label, kind }, at) => (
        <TextBox
          key={label}
          {...{ id: `task-value-${at}`, label: kind === 'day' ? `${label}(年-月-日)` : label, most: 200, line: true }}
          value={values[at] ?? ''}
          onChange={(value) => change({ values: values.map((old, place) => (place === at ? value : old)) })}
        />
      ))}
      <PhotoPicker id="task-hand-in-photos" photos={draft.photos} onChange={(photos) => change({ photos })} />
      {lacking.length > 0 && <Text className="small second block">还没写:{lacking.join('、')}</Text>}
      <MainButton id="task-hand-in-submit" pending={pending} disabled={lacking.length > 0} onTap={() => void send()}>
        交给布置的单位核实
      </MainButton>
      <OutcomeNote failure={failure} waiting={waiting} />
    </Act>
  )
}
