import { Refusal } from '../../contract/errors'
import type { Caller, Verdict } from '../handler'
import type { Ports } from '../ports/ports'
import { saveTable } from './save-table'
import type { Sheet } from './sheet'

interface Template {
  may(caller: Caller): Verdict
  /** What the file is called on the person's device. */
  name: string
  sheets: Sheet[]
}
interface Made {
  url: string
  name: string
}

/** How a table to fill in is handed out, for the handler of its operation: made before the transaction, for those who may have it alone. */
export const makeTemplate = ({ may, name, sheets }: Template) => ({
  async prepare({ caller, ports }: { caller: Caller; ports: Ports }): Promise<Made | undefined> {
    return may(caller) === true ? { url: await saveTable(ports, name, sheets), name } : undefined
  },
  load: async () => true as const,
  may,
  async run({ prepared }: { prepared: Made | undefined }): Promise<Made> {
    if (!prepared) throw new Refusal('forbidden')
    return prepared
  },
  present: (made: Made) => made,
})
