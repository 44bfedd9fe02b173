import { renderSVG } from 'uqr'

/** A QR code as an image's address, sharp in any size. */
export function qrPicture(text: string): string {
  return `data:image/svg+xml,${encodeURIComponent(renderSVG(text, { ecc: 'M', border: 2 }))}`
}
