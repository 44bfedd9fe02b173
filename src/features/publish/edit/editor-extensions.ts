import { Image } from '@tiptap/extension-image'
import { TableKit } from '@tiptap/extension-table'
import { StarterKit } from '@tiptap/starter-kit'

/** A photo of the body: known by its file id; the address is for looking alone and never saved. */
const Photo = Image.extend({
  addAttributes() {
    return {
      ...this.parent?.(),
      fileId: {
        default: null,
        parseHTML: (element) => element.getAttribute('data-file'),
        renderHTML: ({ fileId }) => (fileId ? { 'data-file': fileId } : {}),
      },
    }
  },
})

/** No more than the server's allow-list keeps: what it would take away can't be made here. */
export const EXTENSIONS = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    link: { openOnClick: false, protocols: ['http', 'https', 'tel'], HTMLAttributes: { target: null, rel: null } },
  }),
  TableKit.configure({ table: { resizable: false } }),
  Photo,
]
