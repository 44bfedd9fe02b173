import type { IncomingMessage } from 'node:http'

/** One call of the SDK: JSON, or for WeChat's interfaces a multipart form whose `requestData` is bytes. */
export interface PostedCall {
  action: string
  apiName?: string
  requestData?: Buffer
}

/** The body's parameters as they were signed. */
export async function readPosted(request: IncomingMessage): Promise<PostedCall> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const body = Buffer.concat(parts)
  const type = String(request.headers['content-type'])
  if (!type.startsWith('multipart/form-data')) return JSON.parse(body.toString()) as PostedCall
  const boundary = /boundary=(.+)$/.exec(type)?.[1] ?? ''
  return Object.fromEntries(readParts(body, boundary)) as unknown as PostedCall
}

/**
 * A form's parts, byte by byte: the SDK sends the protobuf without a file name, which every parser of forms takes for
 * text and so breaks. Latin-1 keeps each byte as one character.
 */
function readParts(body: Buffer, boundary: string): [string, string | Buffer][] {
  const sections = body.toString('latin1').split(`--${boundary}`).slice(1, -1)
  return sections.map((section) => {
    const end = section.indexOf('\r\n\r\n')
    const name = /name="([^"]+)"/.exec(section.slice(0, end))?.[1] ?? ''
    const value = Buffer.from(section.slice(end + 4, -2), 'latin1')
    return [name, name === 'requestData' ? value : value.toString()]
  })
}
