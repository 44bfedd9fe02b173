import { readFileSync } from 'node:fs'
import { METHODS, type Method } from '../../../contract/case/words'
import { DEFAULT_METHOD_RULES } from '../../../records/method-rule'
import { ruleWords } from './rule-words'

test('docs/cases.md tells each method with the rule that holds by default', () => {
  const doc = readFileSync('docs/cases.md', 'utf8')
  for (const method of Object.keys(METHODS) as Method[]) {
    expect(doc).toContain(`| ${METHODS[method]} \`${method}\` | ${ruleWords(DEFAULT_METHOD_RULES[method])} |`)
  }
})
