import { createHash, createHmac } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const mac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** Tencent's signature (TC3-HMAC-SHA256), worked out anew from its documentation "签名方法 v3". */
export function isSigned(headers: IncomingHttpHeaders, body: string, secretId: string, secretKey: string): boolean {
  const given = /Credential=([^/]+)\/([\d-]+)\/(\w+)\/tc3_request, SignedHeaders=([\w;-]+), Signature=(\w+)/.exec(
    headers.authorization ?? '',
  )
  if (!given) return false
  const [, id, date, service, names = '', signature] = given as unknown as string[]
  const lines = names.split(';').map((name) => `${name}:${String(headers[name] ?? '')}\n`)
  const request = ['POST', '/', '', lines.join(''), names, hash(body)].join('\n')
  const scope = `${date}/${service}/tc3_request`
  const text = ['TC3-HMAC-SHA256', headers['x-tc-timestamp'], scope, hash(request)].join('\n')
  const key = mac(mac(mac(`TC3${secretKey}`, String(date)), String(service)), 'tc3_request')
  return id === secretId && mac(key, text).toString('hex') === signature
}
