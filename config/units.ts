/** Our own styles are drawn on a phone 390 wide; the component library's on 750. */
export const DESIGN_WIDTH = (file?: unknown): number => {
  const path = typeof file === 'string' ? file : String((file as { file?: string } | undefined)?.file ?? '')
  return /node_modules[\\/]@taroify/.test(path) ? 750 : 390
}

/** WeChat's screen is always 750 rpx wide. */
export const deviceRatio = { 390: 750 / 390, 750: 1 } as Record<number, number> as never
