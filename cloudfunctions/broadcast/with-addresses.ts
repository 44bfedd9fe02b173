import type { Files } from '../../platform/ports/files'

const PICTURE = /<img\b[^>]*?>/g
const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]

/** The photos in a clean body, by their file ids, each once. */
export const filesInBody = (body: string): string[] => [
  ...new Set([...body.matchAll(PICTURE)].flatMap(([tag]) => attribute(tag, 'data-file') ?? [])),
]

/** A clean body as a phone can show it: each photo by a short-lived address; one that is gone leaves what it showed. */
export async function withAddresses(files: Pick<Files, 'addresses'>, body: string): Promise<string> {
  const ids = filesInBody(body)
  const addresses = ids.length > 0 ? await files.addresses(ids) : []
  const byId = new Map(ids.map((id, index) => [id, addresses[index] ?? '']))
  return body.replace(PICTURE, (tag) => {
    const alt = attribute(tag, 'alt') ?? ''
    const address = byId.get(attribute(tag, 'data-file') ?? '')
    return address ? `<img src="${escaped(address)}" alt="${alt}" />` : alt
  })
}

const escaped = (address: string) => address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
