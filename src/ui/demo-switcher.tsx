import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { becomePersona, listPersonas, type Persona } from '../api/demo-door'
import { type CallFailure, toFailure } from '../api/reply-failure'
import { Failed } from './failed'
import { Skeleton } from './skeleton'
import { spoken } from './spoken'

/** To try the platform as anybody of the demo. In web builds alone, and there only where the runtime is a demo. */
export function DemoSwitcher({ onChosen }: { onChosen(): void }) {
  const [personas, setPersonas] = useState<Persona[]>()
  const [failure, setFailure] = useState<CallFailure>()
  const load = () => {
    setFailure(undefined)
    listPersonas().then(setPersonas, (thrown) => setFailure(toFailure(thrown)))
  }
  useEffect(load, [])

  async function become(id: string) {
    try {
      await becomePersona(id)
      onChosen()
      void Taro.switchTab({ url: '/pages/home/index' })
    } catch (thrown) {
      setFailure(toFailure(thrown))
    }
  }

  if (failure) return <Failed failure={failure} again={load} />
  if (!personas) return <Skeleton lines={5} />
  return (
    <View id="persona-list">
      <Text className="title block">换个身份试试</Text>
      <Text className="second small block">演示用的人和事都是编的。换一个人,就能看到这个人该看到的。</Text>
      {personas.map(({ id, name, words }) => (
        <View key={id} className="persona" id={`persona-${id}`} onClick={() => become(id)} {...spoken('button')}>
          <Text className="block">{name}</Text>
          <Text className="second small block">{words}</Text>
        </View>
      ))}
    </View>
  )
}
