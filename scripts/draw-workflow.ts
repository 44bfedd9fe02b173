import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { CALL_REMINDED, OTHER_TELLS } from '../cloudfunctions/case/rules/call-tells'
import { CALL_WORKFLOW } from '../cloudfunctions/case/rules/call-workflow'
import { CLOCK_ROWS } from '../cloudfunctions/case/rules/clock-rows'
import { PASSING_ROWS } from '../cloudfunctions/case/rules/passing-rows'
import { RESIDENT_ROWS } from '../cloudfunctions/case/rules/resident-rows'
import { ENDED } from '../cloudfunctions/case/rules/state-groups'
import { type Mover, type Row, WORKFLOW } from '../cloudfunctions/case/rules/workflow'
import { WORKING_ROWS } from '../cloudfunctions/case/rules/working-rows'
import { CALL_STATES, CASE_STATES, type CaseState } from '../contract/case/words'
import {
  CALL_MOVE_WORDS,
  CALL_MOVER_WORDS,
  CALL_TOLD_WORDS,
  MOVE_WORDS,
  MOVER_WORDS,
  TOLD_WORDS,
} from './workflow-words'

export const WORKFLOW_FILE = resolve(__dirname, '../docs/workflow.md')

const STATES = Object.keys(CASE_STATES) as CaseState[]
const MOVERS = Object.keys(MOVER_WORDS) as Mover[]

interface Edge {
  from: readonly string[]
  to: string
  label: string
}

/** A mermaid state diagram; what leads from one state to another is one arrow, and what leaves it alone is none. */
function diagram(words: Record<string, string>, edges: readonly Edge[], starts = '', ends: readonly string[] = []) {
  const arrows = new Map<string, Set<string>>()
  for (const { from, to, label } of edges) {
    for (const state of from) {
      if (to === 'same' || to === state) continue
      const arrow = `${state} --> ${to}`
      arrows.set(arrow, (arrows.get(arrow) ?? new Set()).add(label))
    }
  }
  const used = new Set([...arrows.keys()].flatMap((arrow) => arrow.split(' --> ')))
  const lines = [
    ...[...used].map((state) => `${state}: ${words[state]} ${state}`),
    ...(used.has(starts) ? [`[*] --> ${starts}`] : []),
    ...[...arrows].map(([arrow, labels]) => `${arrow}: ${[...labels].join(' / ')}`),
    ...ends.filter((state) => used.has(state)).map((state) => `${state} --> [*]`),
  ]
  return ['```mermaid', 'stateDiagram-v2', ...lines.map((line) => `  ${line}`), '```'].join('\n')
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const coded = (words: Record<string, string>, code: string) => `${words[code]} \`${code}\``
const several = (words: Record<string, string>, codes: readonly string[]) =>
  codes.map((code) => coded(words, code)).join('<br>')
const leadsTo = (words: Record<string, string>, to: string) => (to === 'same' ? '不变' : coded(words, to))

const told = (words: Record<string, string>, codes: readonly string[]) => several(words, [...new Set(codes)]) || '—'

const HEAD = [
  '现在的状态 from',
  '动作 action',
  '之后 to',
  '谁 who',
  '要给什么 must be given',
  '事件 event',
  '告诉谁 told',
]

function group(title: string, rows: readonly Row[]): string {
  const edges = rows.map(({ from, to, move }) => ({ from, to, label: MOVE_WORDS[move] }))
  const cells = rows.map(({ from, move, by, to, needs, event, tells }) => [
    several(CASE_STATES, from),
    coded(MOVE_WORDS, move),
    leadsTo(CASE_STATES, to),
    several(MOVER_WORDS, by),
    needs || '—',
    `\`${event}\``,
    told(TOLD_WORDS, tells),
  ])
  return [`## ${title}`, diagram(CASE_STATES, edges, 'raised', ENDED), table(HEAD, cells)].join('\n\n')
}

/** The same by state, to answer "what can be done now, and by whom". */
function byState(): string {
  const rows = STATES.flatMap((state) =>
    MOVERS.flatMap((by) => {
      const open = WORKFLOW.filter((row) => row.by.includes(by) && row.from.includes(state))
      if (open.length === 0) return []
      const moves = open.map(({ move, to }) =>
        to === 'same' ? MOVE_WORDS[move] : `${MOVE_WORDS[move]} → ${CASE_STATES[to]}`,
      )
      return [[coded(CASE_STATES, state), coded(MOVER_WORDS, by), moves.join('、')]]
    }),
  )
  return ['## 每个状态下谁能做什么 By state', table(['状态 state', '谁 who', '能做什么 can do'], rows)].join('\n\n')
}

function callGroup(): string {
  const edges = CALL_WORKFLOW.map(({ from, to, move }) => ({ from, to, label: CALL_MOVE_WORDS[move] }))
  const cells = CALL_WORKFLOW.map(({ from, move, by, to, needs, event }) => [
    several(CALL_STATES, from),
    coded(CALL_MOVE_WORDS, move),
    leadsTo(CALL_STATES, to),
    coded(CALL_MOVER_WORDS, by),
    needs || '—',
    `\`${event}\``,
    told(CALL_TOLD_WORDS, move === 'remind_call' ? CALL_REMINDED : (OTHER_TELLS[event] ?? [])),
  ])
  return [
    '## 呼叫部门 A call to a department',
    'Each called department has a call of its own, with its own clock. When no call of a case is open any more,\nthe case goes back to work by itself (`calls_end`, in the transaction of the last answer).',
    diagram(CALL_STATES, edges, 'sent', ['answered', 'cancelled']),
    table(HEAD, cells),
  ].join('\n\n')
}

/** docs/workflow.md as the tables of cloudfunctions/case/rules draw it. */
export function drawWorkflow(): string {
  return `${[
    '# The workflow of a case 诉求的流转',
    'Drawn from the tables of `cloudfunctions/case/rules/` by `npm run workflow-docs`; a test fails when they differ. Do not\nedit it by hand. What is not here is not allowed. Rights beyond the state (whose case it is, what was decided before)\nare in `cloudfunctions/case/may.ts` and `may-call.ts`.',
    group('反映人 What the resident does', RESIDENT_ROWS),
    group('流转 How it is passed on', PASSING_ROWS),
    group('办理 How it is worked on', WORKING_ROWS),
    group('时间和并案 What follows by itself', CLOCK_ROWS),
    byState(),
    callGroup(),
  ].join('\n\n')}\n`
}

if (process.argv[1]?.endsWith('draw-workflow.ts')) writeFileSync(WORKFLOW_FILE, drawWorkflow())
