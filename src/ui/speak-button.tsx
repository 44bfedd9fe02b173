import { Text, View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { mayListen, SPEECH, startListening, stopListening } from '../api/speech/listen'
import { spoken } from './spoken'
import './speak-button.css'

interface SpeakButtonProps {
  id: string
  label: string
  value: string
  most: number
  onChange(value: string): void
}

/** Shorter than this it was a tap: it listens until the next one. Whoever uses a screen reader can't hold. */
const HELD_MS = 400
const REFUSED = '没有得到用话筒的同意,打字就可以。想说话:点右上角“···”,再点“设置”,打开麦克风。'
const NEXT_TIME = '可以用话筒了,请再按住说一次。'

/** 按住说话: what is said is written behind what stands there. */
export function SpeakButton(props: SpeakButtonProps) {
  return SPEECH ? <HoldToSpeak {...props} /> : null
}

function HoldToSpeak({ id, label, value, most, onChange }: SpeakButtonProps) {
  const [heard, setHeard] = useState<string>()
  const [sentence, setSentence] = useState<string>()
  const pressedAt = useRef(0)
  const on = useRef(false)
  const latest = useRef({ value, onChange })
  latest.current = { value, onChange }
  useEffect(() => () => void (on.current && stopListening()), [])

  function done(text: string, why?: string) {
    on.current = false
    setHeard(undefined)
    setSentence(why)
    if (text) latest.current.onChange(`${latest.current.value}${text}`.slice(0, most))
  }
  async function press() {
    if (on.current) return stopListening()
    pressedAt.current = Date.now()
    setSentence(undefined)
    const may = await mayListen()
    if (may !== 'now') return setSentence(may === 'no' ? REFUSED : NEXT_TIME)
    on.current = true
    setHeard('')
    startListening({ soFar: setHeard, done })
  }
  function release() {
    if (on.current && Date.now() - pressedAt.current > HELD_MS) stopListening()
  }
  const listening = heard !== undefined
  return (
    <View>
      <View
        className={`speak-button${listening ? ' speak-on' : ''}`}
        id={`${id}-speak`}
        onTouchStart={() => void press()}
        onTouchEnd={release}
        onTouchCancel={release}
        {...spoken('button', listening ? '正在听,再点一下写上' : `按住说话:${label}`)}
      >
        {listening ? '正在听,松开就写上' : '按住说话'}
      </View>
      {heard && <Text className="small second block">{heard}</Text>}
      {sentence && (
        <Text className="small wait block" id={`${id}-speak-note`} {...spoken('status')}>
          {sentence}
        </Text>
      )}
    </View>
  )
}
