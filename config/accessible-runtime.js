import { mergeInternalComponents } from '@tarojs/shared'
import attributes from './aria-attributes.json'

// The same as accessible-weapp.js told the templates: both number the attributes in the order of their names.
const known = {}
for (const component of ['View', 'Text', 'Image', 'Input', 'Textarea', 'Button']) {
  const patch = {}
  for (const name of attributes) patch[name] = ''
  known[component] = patch
}
mergeInternalComponents(known)
