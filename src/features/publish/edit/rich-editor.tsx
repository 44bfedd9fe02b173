import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { EditorBar } from './editor-bar'
import { EXTENSIONS } from './editor-extensions'
import './rich-editor.css'

interface RichEditorProps {
  body: string
  /** Where the photos in it can be seen now, by file id. */
  addresses: Record<string, string>
  onChange(body: string): void
}

/** Photos are kept by their file id (`data-file`); an address is only lent to them while they are looked at. */
const withAddresses = (body: string, addresses: Record<string, string>) =>
  body.replace(/<img([^>]*?)data-file="([^"]+)"([^>]*)>/g, (whole, before, fileId, after) => {
    const address = addresses[fileId]
    return address ? `<img${before}data-file="${fileId}" src="${address}"${after}>` : whole
  })

/** Headings, lists, tables, links and photos, with the keyboard's own ways (Ctrl+B, Ctrl+Z …). */
export function RichEditor({ body, addresses, onChange }: RichEditorProps) {
  const [shown] = useState(() => withAddresses(body, addresses))
  const editor = useEditor({
    extensions: EXTENSIONS,
    content: shown,
    editorProps: {
      attributes: { class: 'rich-area', role: 'textbox', 'aria-label': '正文', 'aria-multiline': 'true' },
    },
    onUpdate: ({ editor: now }) => onChange(now.isEmpty ? '' : now.getHTML()),
  })
  // What comes from elsewhere (another device's words were taken) replaces what is here.
  useEffect(() => {
    const here = editor?.isEmpty ? '' : editor?.getHTML()
    if (editor && !editor.isFocused && stripped(here ?? '') !== stripped(body)) {
      editor.commands.setContent(withAddresses(body, addresses), { emitUpdate: false })
    }
  }, [editor, body, addresses])
  if (!editor) return null
  return (
    <div id="rich-editor" className="rich-editor">
      <EditorBar editor={editor} />
      <EditorContent editor={editor} />
    </div>
  )
}

const stripped = (html: string) => html.replace(/ src="[^"]*"/g, '')
