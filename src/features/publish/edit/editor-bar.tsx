import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { MOST_PHOTOS } from '../../../api/photos/kept-photo'
import { pickPhotos } from '../../../api/photos/pick-photos'
import { uploadPhoto } from '../../../api/photos/upload-photo'
import { toFailure } from '../../../api/reply-failure'
import { FieldWrong } from '../../../ui/field-wrong'
import { BAR_BUTTONS, type BarButton } from './bar-buttons'

/** What the selected words can become; each button says so, and whether it holds now. */
export function EditorBar({ editor }: { editor: Editor }) {
  const [sentence, setSentence] = useState<string>()
  // Selections do not change what React knows; the bar redraws with each of the editor's own steps.
  const [, redraw] = useState(0)
  useState(() => editor.on('transaction', () => redraw((count) => count + 1)))

  async function addPhotos() {
    const picked = await pickPhotos(MOST_PHOTOS)
    setSentence(picked.sentence)
    for (const photo of picked.photos) {
      try {
        const fileId = await uploadPhoto(photo)
        editor
          .chain()
          .focus()
          .insertContent({ type: 'image', attrs: { src: photo.src, fileId } })
          .run()
      } catch (thrown) {
        setSentence(toFailure(thrown).message)
      }
    }
  }
  const button = ({ id, label, isOn, run }: BarButton) => (
    <button
      key={id}
      id={`bar-${id}`}
      type="button"
      className={isOn?.(editor) ? 'bar-button bar-on' : 'bar-button'}
      aria-pressed={isOn?.(editor) ?? undefined}
      // The selection stays where it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => run(editor)}
    >
      {label}
    </button>
  )
  return (
    <div>
      <div className="editor-bar" role="toolbar" aria-label="正文的样子">
        {BAR_BUTTONS.filter(({ inTable }) => !inTable || editor.isActive('table')).map(button)}
        {button({ id: 'photo', label: '照片', run: () => void addPhotos() })}
      </div>
      <FieldWrong sentence={sentence} id="bar-wrong" />
    </div>
  )
}
