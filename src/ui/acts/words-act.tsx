import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { InputOf, OperationName } from '../../../contract/operations'
import type { KeptPhoto } from '../../api/photos/kept-photo'
import { useDraft } from '../../api/use-draft'
import { useOperation } from '../../api/use-operation'
import { MainButton } from '../main-button'
import { PhotoPicker } from '../photo-picker'
import { TextBox } from '../text-box'
import { Act } from './act'
import { ActionFailed } from './action-failed'

interface WordsActProps<N extends OperationName> {
  operation: N
  /** Of a case or a call; the draft is kept under it. */
  of: string
  id: string
  label: string
  /** What happens then, said before it is sent. */
  then?: string
  ask: string
  placeholder?: string
  least: number
  most: number
  send: string
  /** The input's field that the words go into. */
  field: string
  input(words: string): InputOf<N>
  withPhotos?: boolean
  /** What beside the words is still to be chosen; said, and the button waits for it. */
  lacks?: readonly string[]
  first?: boolean
  /** Under the box; given what stands in it. */
  under?(words: string, put: (words: string) => void): ReactNode
}

/** Something that takes a few words; they stay until they were sent. */
export function WordsAct<N extends OperationName>(props: WordsActProps<N>) {
  const { operation, of, id, label, then, ask, placeholder, least, most, send, field, first } = props
  const [draft, change, clear] = useDraft(`${id}:${of}`, { words: '', photos: [] as KeptPhoto[] })
  const { run, pending, failure } = useOperation(operation)
  const short = draft.words.trim().length < least
  const lacks = props.lacks ?? []
  async function go() {
    const photos = props.withPhotos ? { photos: draft.photos } : {}
    const outcome = await run(props.input(draft.words), { title: label, ...photos })
    if (outcome.kind !== 'failed') clear()
  }
  return (
    <Act id={id} label={label} first={first}>
      {then && <Text className="small second block">{then}</Text>}
      <TextBox
        {...{ id: `${id}-words`, label: ask, value: draft.words, most, placeholder }}
        onChange={(words) => change({ words })}
        wrong={failure?.fields?.[field]}
      />
      {props.under?.(draft.words, (words) => change({ words }))}
      {props.withPhotos && (
        <PhotoPicker id={`${id}-photos`} photos={draft.photos} onChange={(photos) => change({ photos })} />
      )}
      {short && <Text className="small second block">写{least}个字以上就可以送出。</Text>}
      {lacks.length > 0 && <Text className="small second block">还没选:{lacks.join('、')}</Text>}
      <MainButton id={`${id}-submit`} pending={pending} disabled={short || lacks.length > 0} onTap={go}>
        {send}
      </MainButton>
      <ActionFailed failure={failure} />
    </Act>
  )
}
