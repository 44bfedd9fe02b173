import type { IncomingMessage } from 'node:http'
import { sign } from '@cloudbase/signature-nodejs'
import { CloudError } from './cloud-error'

export interface Credentials {
  secretId: string
  secretKey: string
}

/** Signs again what came, with the same headers, and compares. */
export function checkSignature(request: IncomingMessage, params: object, credentials: Credentials): void {
  const given = String(request.headers.authorization ?? '')
  const names = /SignedHeaders=([^,]*)/.exec(given)?.[1]?.split(';') ?? []
  const headers = Object.fromEntries(names.map((name) => [name, String(request.headers[name] ?? '')]))
  const url = `http://${request.headers.host}${request.url}`
  const timestamp = Number(request.headers['x-timestamp'])
  let right = ''
  try {
    right = sign({
      ...credentials,
      method: 'post',
      url,
      params,
      headers,
      timestamp,
      withSignedParams: true,
    }).authorization
  } catch {
    // Headers that can't be signed were not signed.
  }
  if (given !== right) throw new CloudError('SIGN_PARAM_INVALID', 'the signature does not fit the request')
}
