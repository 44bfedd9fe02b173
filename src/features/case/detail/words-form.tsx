import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { KeptPhoto } from '../../../api/photos/kept-photo'
import type { CallFailure } from '../../../api/reply-failure'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { PhotoPicker } from '../../../ui/photo-picker'
import { TextBox } from '../../../ui/text-box'

export interface WordsDraft {
  text: string
  photos: KeptPhoto[]
}
export const NO_WORDS: WordsDraft = { text: '', photos: [] }

interface WordsFormProps {
  /** Of the elements: `ID-text`, `ID-photos`, `ID-submit`. */
  id: string
  label: string
  send: string
  draft: WordsDraft
  change(part: Partial<WordsDraft>): void
  onSend(): void
  pending: boolean
  failure?: CallFailure
  waiting: boolean
  wrong?: string
  withPhotos?: boolean
  children?: ReactNode
}

/** A few words, with photos or without, and one button. */
export function WordsForm(props: WordsFormProps) {
  const { id, label, send, draft, change, onSend, pending, failure, waiting, withPhotos = true, children } = props
  const wrong = props.wrong ?? failure?.fields.text ?? failure?.fields.reason
  return (
    <View>
      <TextBox
        id={`${id}-text`}
        label={label}
        most={1000}
        value={draft.text}
        onChange={(text) => change({ text })}
        wrong={wrong}
      />
      {withPhotos && (
        <PhotoPicker id={`${id}-photos`} photos={draft.photos} onChange={(photos) => change({ photos })} />
      )}
      {children}
      <MainButton id={`${id}-submit`} pending={pending} onTap={onSend}>
        {send}
      </MainButton>
      <OutcomeNote failure={failure} waiting={waiting} />
    </View>
  )
}
