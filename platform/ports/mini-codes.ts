/** A code as a picture, or why there is none. */
export type MiniCode =
  | { state: 'drawn'; contentType: string; bytes: Buffer }
  | { state: 'nowhere' | 'unpublished' | 'later' }

/** Codes that open a page of the mini program when a phone's WeChat looks at them. They hold for ever. */
export interface MiniCodes {
  /**
   * Never throws. `page` has no leading slash and no parameters; the page gets `scene` as its parameter of that name:
   * at most 32 characters out of letters, digits and `!#$&'()*+,/:;=?@-._~`.
   */
  draw(page: string, scene: string): Promise<MiniCode>
}
