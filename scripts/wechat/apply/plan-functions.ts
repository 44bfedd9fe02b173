import { type BuiltFunction, neededBy } from '../function-settings'
import type { Cloud } from './open-cloud'
import type { Plan } from './step'

/** Where the built functions lie, and the variables that a district gives. */
export interface Upload {
  folder: string
  built: readonly BuiltFunction[]
  variables: Readonly<Record<string, string>>
}
type Found = Awaited<ReturnType<Cloud['functions']['getFunctionDetail']>>

/** Marks in a function's description which build it is, so that an upload that changes nothing is left out. */
const markOf = ({ sha256 }: BuiltFunction) => `build ${sha256.slice(0, 16)}`

/** Functions that are missing or differ from what was built: code, memory, time, variables, timer. None is deleted. */
export async function planFunctions(cloud: Cloud, envId: string, upload: Upload): Promise<Plan> {
  const plan: Plan = { steps: [], notes: [], problems: [] }
  const present = new Set((await cloud.functions.listAllFunctions({ envId })).map(({ FunctionName }) => FunctionName))
  const calling: string[] = []
  for (const built of upload.built) {
    const lacking = neededBy(built).filter((name) => !upload.variables[name])
    if (lacking.length > 0) {
      plan.problems.push(`云函数 ${built.name} 还缺环境变量 ${lacking.join('、')}。请先运行 npm run doctor。`)
      continue
    }
    if (built.openapi.length > 0) calling.push(built.name)
    const found = present.has(built.name) ? await cloud.functions.getFunctionDetail(built.name) : undefined
    planFunction(plan, cloud, upload, built, found)
  }
  // By WeChat's documentation config.json is read when its own tools upload; here it only travels along.
  if (plan.steps.length > 0 && calling.length > 0) {
    plan.notes.push(
      `云函数 ${calling.join('、')} 要用微信的接口。接口权限只有微信开发者工具上传才会登记:第一次上传后、接口有变动后,请在工具里对它们各点一次“上传并部署”。`,
    )
  }
  return plan
}

function planFunction(plan: Plan, cloud: Cloud, upload: Upload, built: BuiltFunction, found: Found | undefined): void {
  const { name, memorySize, timeout, runtime, handler, triggers } = built
  const envVariables = Object.fromEntries(
    built.environment.flatMap((of) => (upload.variables[of] ? [[of, upload.variables[of]]] : [])),
  )
  // Everything is in the bundle; an installation in the cloud would only cost time and could fail.
  const func = { name, memorySize, timeout, runtime, handler, envVariables, installDependency: false }
  const marked = { ...func, description: markOf(built) }
  const code = { functionRootPath: upload.folder, deployMode: 'zip' as const }
  const add = (words: string, run: () => Promise<unknown>) =>
    plan.steps.push({
      words: `云函数 ${name}:${words}`,
      run: async () => {
        await run()
      },
    })
  if (!found) {
    add(`新建并上传(${memorySize} MB、${timeout} 秒)`, () =>
      cloud.functions.createFunction({ func: { ...marked, triggers }, ...code }),
    )
    return
  }
  if (found.Runtime !== runtime) {
    plan.notes.push(`云函数 ${name} 的运行环境是 ${found.Runtime},建好后不能改;代码在 ${runtime} 上测试过。`)
  }
  const isOther = found.Description !== markOf(built)
  if (isOther) add('上传新代码', () => cloud.functions.updateFunctionCode({ func, ...code }))
  // The mark goes last, so that an upload which broke off is done again.
  if (isOther || !hasSettings(found, built, envVariables)) {
    add('更新内存、时限和环境变量', () => cloud.functions.updateFunctionConfig(marked))
  }
  const timers = (found.Triggers ?? []) as { TriggerName: string }[]
  for (const trigger of triggers.filter((of) => !timers.some(({ TriggerName }) => TriggerName === of.name))) {
    add(`新建定时触发器 ${trigger.config}`, () => cloud.functions.createFunctionTriggers(name, [trigger]))
  }
}

/** Variables of others are kept out of it: an update replaces them all, so they must be equal. */
function hasSettings(found: Found, built: BuiltFunction, wanted: Record<string, string>): boolean {
  const given = (found.Environment?.Variables ?? []) as { Key: string; Value: string }[]
  const same = given.length === Object.keys(wanted).length && given.every(({ Key, Value }) => wanted[Key] === Value)
  return same && found.MemorySize === built.memorySize && found.Timeout === built.timeout
}
