import type { Plan } from './step'

/** Says or does what a plan holds, step after step. Returns the code to exit with. */
export async function runPlan(plan: Plan, isDry: boolean, say: (line: string) => void): Promise<number> {
  for (const note of plan.notes) say(`提醒:${note}`)
  for (const problem of plan.problems) say(`✗ ${problem}`)
  if (plan.steps.length === 0) say(plan.problems.length > 0 ? '其余都已就绪。' : '都已就绪,没有要做的。')
  for (const [index, step] of plan.steps.entries()) {
    const place = `${index + 1}/${plan.steps.length}`
    if (isDry) {
      say(`将要 ${place} ${step.words}`)
      continue
    }
    try {
      await step.run()
    } catch (error) {
      say(`✗ ${place} ${step.words}\n${saidOf(error)}\n前面的都已做好;改正后再运行一次,会从这里接着做。`)
      return 1
    }
    say(`✓ ${place} ${step.words}`)
  }
  if (isDry && plan.steps.length > 0) say('以上只是预览,什么都没有改。去掉 --dry-run 就会照做。')
  return plan.problems.length > 0 ? 1 : 0
}

const MEANS: [RegExp, string][] = [
  [/AuthFailure|SignatureFailure|SecretIdNotFound|InvalidSecretId/i, '腾讯云不认这对密钥。请核对,或新建一对。'],
  [
    /Unauthorized|UnauthorizedOperation|NoPermission/i,
    '这对密钥没有权限。请用云环境所属账号的密钥,或授予 QcloudTCBFullAccess。',
  ],
  [/\b(ENOTFOUND|ECONNREFUSED|ETIMEDOUT|ECONNRESET|EAI_AGAIN)\b/, '连不上腾讯云。请检查网络,过一会儿再运行。'],
  [/LimitExceeded|QuotaExceed/i, '超过了套餐的上限或调用太密。请看看套餐用量,过一会儿再运行。'],
  [/not found|NotFound|InvalidEnv|EnvId/i, '找不到这个云环境。请核对 cloudEnv 和 region,以及密钥是不是这个账号的。'],
]

/** What a failure of the service means and what to do; its own words go along, for whoever asks Tencent. */
export function saidOf(error: unknown): string {
  const { code = '', message, requestId } = error as { code?: string; message?: string; requestId?: string }
  const told = `${code} ${message ?? String(error)}`.trim()
  const means = MEANS.find(([pattern]) => pattern.test(told))?.[1] ?? '云端没有接受。'
  return `${means}(云端原话:${told}${requestId ? `,请求号 ${requestId}` : ''})`
}
