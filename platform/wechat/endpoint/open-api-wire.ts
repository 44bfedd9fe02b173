import protobuf from 'protobufjs'

/**
 * What `wx-server-sdk` puts on the wire for `cloud.openapi.…`, read from its own encoder (src/protobuf/openapi.js in its
 * bundle): the fields' numbers are the format.
 */
const SCHEMA = `
  syntax = "proto3";
  message Pair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenApiData { repeated Pair pairs = 1; }
  message CommApiData { int32 apiType = 1; OpenApiData openapiData = 2; string appid = 6; }
  message CommOpenApiResp { bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4; }
`
const { root } = protobuf.parse(SCHEMA)
const asked = root.lookupType('CommApiData')
const answered = root.lookupType('CommOpenApiResp')
const OPEN_API = 0

/** The parameters of one call, by WeChat's own names (snake case); `undefined` where the body is no such call. */
export function readOpenApiCall(body: Uint8Array): Record<string, unknown> | undefined {
  const call = asked.decode(body) as unknown as {
    apiType: number
    openapiData?: { pairs: { key: string; value: Uint8Array }[] }
  }
  if (call.apiType !== OPEN_API || !call.openapiData) return undefined
  const pairs = call.openapiData.pairs.map(({ key, value }) => [key, JSON.parse(Buffer.from(value).toString())])
  return Object.fromEntries(pairs)
}

/** A reply as the SDK reads it: WeChat's JSON, or a picture's bytes. */
export function writeOpenApiReply(reply: object | Buffer): Buffer {
  const isPicture = Buffer.isBuffer(reply)
  const respData = isPicture ? reply : Buffer.from(JSON.stringify(reply))
  const contentType = isPicture ? 'image/jpeg' : 'application/json'
  return Buffer.from(answered.encode(answered.create({ respData, contentType, httpCode: 200 })).finish())
}
