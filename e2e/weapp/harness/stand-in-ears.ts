/** WeChat's plugin 微信同声传译 as far as we use it: what it hears is said by the test. */
export function standInEars() {
  type Said = { result?: string; retcode?: number; msg?: string }
  const ears = {
    onRecognize(_: Said) {},
    onStop(_: Said) {},
    onError(_: Said) {},
    start() {
      record.listening = true
    },
    stop() {
      if (!record.listening) return
      record.listening = false
      ears.onStop({ result: record.willHear })
    },
  }
  const record = {
    listening: false,
    /** All that is understood until it is stopped. */
    willHear: '',
    /** Understood on the way. */
    hears: (result: string) => ears.onRecognize({ result }),
    fails(retcode: number) {
      record.listening = false
      ears.onError({ retcode, msg: 'an error of the plugin' })
    },
    plugin: { getRecordRecognitionManager: () => ears },
  }
  return record
}
