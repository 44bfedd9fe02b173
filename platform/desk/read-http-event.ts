/** What CloudBase's HTTP access service hands to a function for one request. */
export interface HttpEvent {
  path?: unknown
  httpMethod?: unknown
  headers?: unknown
  body?: unknown
  isBase64Encoded?: unknown
  requestContext?: unknown
}
/** The parts of a request that are looked at; header names in small letters. */
export interface HttpRequest {
  method: string
  path: string
  headers: Record<string, string>
  /** `undefined` where it is no JSON. */
  body: unknown
  token: string | undefined
  address: string
}

/** A call into a function takes 100 KB of text; an encoded body is a third longer than what is in it. */
const MOST_CHARS = 140_000

export function readHttpEvent(event: HttpEvent): HttpRequest {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries((event.headers ?? {}) as Record<string, unknown>))
    headers[name.toLowerCase()] = String(value)
  const [scheme, token] = (headers.authorization ?? '').split(' ')
  return {
    ...{ method: String(event.httpMethod ?? '').toUpperCase(), path: pathOf(event), headers },
    body: readBody(event),
    token: scheme?.toLowerCase() === 'bearer' && token ? token : undefined,
    address: addressOf(event, headers),
  }
}

/** The service may hand over what follows its own trigger path alone. */
function pathOf({ path }: HttpEvent): string {
  const asked = String(path ?? '')
  return asked.startsWith('/api/') ? asked : `/api${asked}`
}

function readBody({ body, isBase64Encoded }: HttpEvent): unknown {
  if (typeof body !== 'string' || body.length > MOST_CHARS) return undefined
  try {
    return JSON.parse(isBase64Encoded === true ? Buffer.from(body, 'base64').toString('utf8') : body)
  } catch {
    return undefined
  }
}

/** The gateway's own word first; of a forwarded list the last, which it added itself, as all before it is the caller's. */
function addressOf({ requestContext }: HttpEvent, headers: Record<string, string>): string {
  const { sourceIp } = (requestContext ?? {}) as { sourceIp?: unknown }
  if (typeof sourceIp === 'string' && sourceIp) return sourceIp
  return headers['x-real-ip'] ?? headers['x-forwarded-for']?.split(',').at(-1)?.trim() ?? ''
}
