import type { Locator } from 'playwright-core'
import decodeQR from 'qr/decode.js'

/** What the QR code says that stands on the screen: from its pixels, as a camera sees it, by a reader that did not draw it. */
export async function readQr(shown: Locator): Promise<string> {
  const picture = (await shown.screenshot({ scale: 'css' })).toString('base64')
  const { width, height, data } = await shown.page().evaluate(async (png) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
    // As large as is needed to tell its squares apart: every pixel travels as text and is looked at.
    const scale = Math.min(1, 300 / Math.max(image.width, image.height))
    const canvas = new OffscreenCanvas(Math.round(image.width * scale), Math.round(image.height * scale))
    const drawn = canvas.getContext('2d')
    if (!drawn) throw new Error('This browser draws nothing')
    drawn.drawImage(image, 0, 0, canvas.width, canvas.height)
    const { width, height, data } = drawn.getImageData(0, 0, canvas.width, canvas.height)
    return { width, height, data: [...data] }
  }, picture)
  return decodeQR({ width, height, data: Uint8Array.from(data) })
}
