import type { MiniCode, MiniCodes } from '../ports/mini-codes'
import { wxSdk } from './wx-sdk'

/** In pixels: sharp on a sheet of A4. */
const WIDTH = 860

/**
 * WeChat's reply codes of wxacode.getUnlimited, from its documentation: 41030 the page is not in the released version,
 * 45009 too many in a minute, -1 busy. Any other (40129 and 40169, a scene that can't be) is a fault of ours.
 */
const MEANS: Record<number, Exclude<MiniCode['state'], 'drawn'>> = {
  ...{ 41030: 'unpublished', 45009: 'later', [-1]: 'later' },
}

/** Codes made by WeChat. They open the released version, so one that is printed leads nowhere else. */
export const wechatMiniCodes: MiniCodes = {
  async draw(page, scene) {
    try {
      const sdk = await wxSdk()
      const { buffer, contentType } = await sdk.openapi.wxacode.getUnlimited({ page, scene, width: WIDTH })
      if (buffer?.length)
        return { state: 'drawn', contentType: contentType ?? 'image/jpeg', bytes: Buffer.from(buffer) }
      console.error('a code came without its picture')
      return { state: 'later' }
    } catch (error) {
      const state = MEANS[Number((error as { errCode?: number }).errCode)]
      if (!state) console.error('a code was not drawn', error)
      return { state: state ?? 'later' }
    }
  },
}
