import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { fileId } from '../scalars'

/**
 * Brings an Excel table in, whole or not at all (`table_wrong`); `replaceSamples` takes the made-up ones away with it.
 */
export const importGuides = defineOperation({
  name: 'directory.import-guides',
  kind: 'mutation',
  summary: '导入办事指南',
  callers: ['admin'],
  input: z.strictObject({ fileId, replaceSamples: z.boolean('请选是否删除示例') }),
  output: z.object({ imported: z.number(), changed: z.number(), samplesRemoved: z.number() }),
})
