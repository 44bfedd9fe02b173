import type { CloudState, StoredFunction } from './cloud-state'
import { Refusal } from './refusal'

interface Posted extends StoredFunction {
  Namespace: string
  Limit: number
  Offset: number
  Handler: string
  Code: { ZipFile: string }
  /** A JSON text. */
  Triggers: StoredFunction['Triggers'] & string
}
type Action = (state: CloudState, posted: Posted) => object

function stored({ functions }: CloudState, { FunctionName }: Posted): StoredFunction {
  const found = functions.get(FunctionName)
  if (!found) throw new Refusal('ResourceNotFound.Function', `no function ${FunctionName}`)
  return found
}

/** Functions, their code, settings and timers. */
export const FUNCTION_ACTIONS: Record<string, Action> = {
  ListFunctions: ({ functions }, { Limit, Offset }) => ({
    TotalCount: functions.size,
    Functions: [...functions.values()].slice(Offset, Offset + Limit),
  }),
  GetFunction: (state, posted) => stored(state, posted),
  CreateFunction: ({ functions }, posted) => {
    const { FunctionName, Runtime, Description, MemorySize, Timeout, Environment, Code } = posted
    if (functions.has(FunctionName)) throw new Refusal('ResourceInUse.FunctionName', FunctionName)
    const Variables = Environment?.Variables ?? []
    const made = { FunctionName, Runtime, Description, MemorySize, Timeout, Environment: { Variables } }
    functions.set(FunctionName, { ...made, Triggers: [], Status: 'Active', code: Code.ZipFile })
    return {}
  },
  UpdateFunctionCode: (state, posted) => {
    stored(state, posted).code = posted.Code.ZipFile
    return {}
  },
  UpdateFunctionConfiguration: (state, posted) => {
    const { Description, MemorySize, Timeout, Environment } = posted
    Object.assign(stored(state, posted), { Description, MemorySize, Timeout, Environment })
    return {}
  },
  BatchCreateTrigger: (state, posted) => {
    stored(state, posted).Triggers.push(...(JSON.parse(posted.Triggers) as StoredFunction['Triggers']))
    return {}
  },
}
