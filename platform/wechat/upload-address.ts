import { ulid } from 'ulid'
import { Refusal } from '../../contract/errors'
import type { SignedDoor } from '../desk/serve-http'
import { cloudSdk } from './cloud-sdk'

const ENDINGS = ['jpg', 'jpeg', 'png', 'webp', 'gif', 'pdf', 'doc', 'docx', 'xlsx']

/**
 * Where a desk's browser puts one file: straight into the cloud's storage, as a call takes 100 KB of text and files
 * are larger. What it is, is found out from its bytes when it is used.
 */
export const uploadAddress: SignedDoor = async (_openid, { body }) => {
  const ending = (body as { ending?: unknown } | null)?.ending
  if (typeof ending !== 'string' || !ENDINGS.includes(ending)) throw new Refusal('document_unfit')
  const cloudPath = `desk/${ulid()}.${ending}`
  const { data } = await (await cloudSdk()).getUploadMetadata({ cloudPath })
  return {
    address: data.url,
    fileId: data.fileId,
    // As the SDK itself puts a file there.
    headers: {
      ...{ authorization: data.authorization, Signature: data.authorization, key: encodeURIComponent(cloudPath) },
      ...{ 'x-cos-security-token': data.token, 'x-cos-meta-fileid': data.cosFileId },
    },
  }
}
