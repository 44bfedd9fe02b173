import { readFileSync } from 'node:fs'
import { CALL_WORKFLOW } from '../cloudfunctions/case/rules/call-workflow'
import { WORKFLOW } from '../cloudfunctions/case/rules/workflow'
import { drawWorkflow, WORKFLOW_FILE } from './draw-workflow'

describe('docs/workflow.md', () => {
  test('is what the tables draw; if not, run "npm run workflow-docs"', () => {
    expect(readFileSync(WORKFLOW_FILE, 'utf8')).toBe(drawWorkflow())
  })

  test('has every row of both tables, and no word that is missing', () => {
    const lines = drawWorkflow().split('\n')
    for (const { from, move, event } of [...WORKFLOW, ...CALL_WORKFLOW]) {
      const parts = [...from, move, event].map((code) => `\`${code}\``)
      expect(lines.filter((line) => parts.every((part) => line.includes(part))).length).toBeGreaterThan(0)
    }
    expect(drawWorkflow()).not.toContain('undefined')
  })
})
