import { takeOnCase as operation } from '../../contract/case/take-on-case'
import { Refusal } from '../../contract/errors'
import { persons } from '../../records/person'
import { defineMove } from './define-move'
import { isHandler } from './movers'

const move = defineMove({ operation, move: 'take_on' })

/** The first of the office to take a case on has it; the second is told who does. */
export const takeOnCase: typeof move = {
  ...move,
  async load(context) {
    const record = await move.load(context)
    const holderPerson = record?.holderPerson
    const other = holderPerson === context.caller.id ? undefined : holderPerson
    if (record?.state === 'in_progress' && other && isHandler(context.caller, record)) {
      const holder = await context.tx.get(persons, other)
      throw new Refusal('case_held_by_another', { holder: holder?.name ?? '同事' })
    }
    return record
  },
}
