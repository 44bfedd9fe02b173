import { CloudError } from './cloud-error'
import { readOpenApiCall, writeOpenApiReply } from './open-api-wire'

export type OpenApiInput = Record<string, unknown>
/** What WeChat replies: its JSON (an `errcode` that is not 0 is a failure), or a picture. */
export type OpenApiReply = object | Buffer
type Answer = (input: OpenApiInput) => OpenApiReply

/** The smallest JPEG that is one: WeChat's codes are pictures, and what they show is WeChat's. */
const PICTURE = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')

/** WeChat's server interfaces that somebody here uses; any other is refused by its name. */
const KNOWN = {
  'security.msgSecCheck': () => ({ errcode: 0, errmsg: 'ok', result: { suggest: 'pass', label: 100 } }),
  'security.mediaCheckAsync': ({ media_url: url }) => ({ errcode: 0, errmsg: 'ok', trace_id: `trace-${traceOf(url)}` }),
  'subscribeMessage.send': () => ({ errcode: 0, errmsg: 'ok' }),
  'wxacode.getUnlimited': () => PICTURE,
  'phonenumber.getPhoneNumber': () => ({ errcode: 40029, errmsg: 'invalid code' }),
} satisfies Record<string, Answer>
export type OpenApiName = keyof typeof KNOWN

let traces = 0
function traceOf(url: unknown): number {
  if (!/^https?:/.test(String(url))) throw new CloudError('INVALID_PARAM', 'media_url is no address')
  traces += 1
  return traces
}

/** WeChat's server interfaces behind `action=wx.openApi`: what was asked of each, and what each is to answer. */
export class OpenApi {
  /** Every call in order, with WeChat's own names for its parameters. */
  readonly called: { name: OpenApiName; input: OpenApiInput }[] = []
  private readonly answers = new Map<OpenApiName, Answer>()
  private readonly cut = new Set<OpenApiName>()

  /** From now on this interface answers so; an object is its whole reply. */
  answer(name: OpenApiName, answer: Answer | OpenApiReply): void {
    this.cut.delete(name)
    this.answers.set(name, typeof answer === 'function' ? (answer as Answer) : () => answer)
  }
  /** From now on the line breaks before this interface answers. */
  breakLine(name: OpenApiName): void {
    this.cut.add(name)
  }
  /** All as at the start. */
  reset(): void {
    this.called.length = 0
    this.answers.clear()
    this.cut.clear()
  }

  /** The reply's bytes; `undefined` where the line breaks. */
  reply(apiName: string, body: Uint8Array): Buffer | undefined {
    if (!(apiName in KNOWN)) throw new CloudError('INVALID_ACTION', `openapi.${apiName} is not understood here`)
    const name = apiName as OpenApiName
    const input = readOpenApiCall(body)
    if (!input) throw new CloudError('INVALID_PARAM', `openapi.${apiName} came with no openapi data`)
    this.called.push({ name, input })
    if (this.cut.has(name)) return undefined
    return writeOpenApiReply((this.answers.get(name) ?? (KNOWN[name] as Answer))(input))
  }
}
