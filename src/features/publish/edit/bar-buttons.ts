import type { Editor } from '@tiptap/react'

export interface BarButton {
  id: string
  label: string
  /** Only while the cursor is in a table. */
  inTable?: boolean
  isOn?(editor: Editor): boolean
  run(editor: Editor): void
}

const then = (editor: Editor) => editor.chain().focus()

/** A link to the web or a telephone number; anything else would be taken away by the server. */
function askForLink(editor: Editor) {
  const before = String(editor.getAttributes('link').href ?? 'https://')
  const address = window.prompt('网址(https:// 开头)或电话(tel: 开头),清空就是去掉', before)
  if (address === null) return
  if (/^(https?:\/\/|tel:)\S+$/.test(address)) then(editor).extendMarkRange('link').setLink({ href: address }).run()
  else if (address.trim() === '') then(editor).extendMarkRange('link').unsetLink().run()
}

/** In the order in which they stand. */
export const BAR_BUTTONS: BarButton[] = [
  {
    id: 'heading',
    label: '大标题',
    isOn: (editor) => editor.isActive('heading', { level: 2 }),
    run: (editor) => then(editor).toggleHeading({ level: 2 }).run(),
  },
  {
    id: 'subheading',
    label: '小标题',
    isOn: (editor) => editor.isActive('heading', { level: 3 }),
    run: (editor) => then(editor).toggleHeading({ level: 3 }).run(),
  },
  {
    id: 'bold',
    label: '加粗',
    isOn: (editor) => editor.isActive('bold'),
    run: (editor) => then(editor).toggleBold().run(),
  },
  {
    id: 'bullets',
    label: '· 列表',
    isOn: (editor) => editor.isActive('bulletList'),
    run: (editor) => then(editor).toggleBulletList().run(),
  },
  {
    id: 'numbers',
    label: '1. 列表',
    isOn: (editor) => editor.isActive('orderedList'),
    run: (editor) => then(editor).toggleOrderedList().run(),
  },
  {
    id: 'quote',
    label: '引用',
    isOn: (editor) => editor.isActive('blockquote'),
    run: (editor) => then(editor).toggleBlockquote().run(),
  },
  { id: 'link', label: '链接', isOn: (editor) => editor.isActive('link'), run: askForLink },
  {
    id: 'table',
    label: '表格',
    run: (editor) => then(editor).insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run(),
  },
  { id: 'row', label: '加一行', inTable: true, run: (editor) => then(editor).addRowAfter().run() },
  { id: 'column', label: '加一列', inTable: true, run: (editor) => then(editor).addColumnAfter().run() },
  { id: 'row-off', label: '去掉这行', inTable: true, run: (editor) => then(editor).deleteRow().run() },
  { id: 'column-off', label: '去掉这列', inTable: true, run: (editor) => then(editor).deleteColumn().run() },
  { id: 'table-off', label: '去掉表格', inTable: true, run: (editor) => then(editor).deleteTable().run() },
  { id: 'undo', label: '撤销', run: (editor) => then(editor).undo().run() },
  { id: 'redo', label: '重做', run: (editor) => then(editor).redo().run() },
]
