import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { ERASE_WORD } from '../../../contract/privacy/data-kinds'
import { dropOwnDrafts } from '../../api/drop-own-drafts'
import { queryClient } from '../../api/query-client'
import { myWaiting } from '../../api/queue/send-queue'
import { useLiveQuery } from '../../api/use-live-query'
import { useOperation } from '../../api/use-operation'
import { Card } from '../../ui/card'
import { Loaded } from '../../ui/loaded'
import { MainButton } from '../../ui/main-button'
import { OutcomeNote } from '../../ui/outcome-note'
import { TextBox } from '../../ui/text-box'
import { WhatGoes } from './what-goes'

const QUESTION = '删了就找不回来。您的称呼和电话马上删除,其余的几分钟内删完。'
const WAITING = '这台手机里还有没送出的内容,请先等它送出,或在“我的”里取消。'

/** 删除我的数据: what goes and what stays is read first; then the word is typed, and asked once more. */
export function EraseMe() {
  const query = useLiveQuery('privacy.view-my-data', {})
  const [erased, setErased] = useState(false)
  if (erased) return <Gone />
  return (
    <Loaded query={query}>
      {({ kinds, before }) => {
        const hindrances = [...before, ...(myWaiting().length > 0 ? [WAITING] : [])]
        return (
          <>
            <WhatGoes kinds={kinds} />
            {hindrances.length > 0 ? <NotYet hindrances={hindrances} /> : <Ask onErased={() => setErased(true)} />}
          </>
        )
      }}
    </Loaded>
  )
}

function NotYet({ hindrances }: { hindrances: readonly string[] }) {
  return (
    <Card title="现在还不能删" id="erase-not-yet">
      {hindrances.map((sentence) => (
        <Text key={sentence} className="block wait">
          {sentence}
        </Text>
      ))}
    </Card>
  )
}

function Ask({ onErased }: { onErased(): void }) {
  const [word, setWord] = useState('')
  const { run, pending, failure } = useOperation('privacy.erase-me')
  const ready = word.trim() === ERASE_WORD
  async function erase() {
    const asked = { title: '真的要删除吗', content: QUESTION, confirmText: '删除', cancelText: '不删了' }
    const { confirm } = await Taro.showModal(asked)
    if (!confirm) return
    const outcome = await run({ word: ERASE_WORD })
    if (outcome.kind !== 'done') return
    dropOwnDrafts()
    onErased()
    // Nothing of before may be shown again, not for a moment.
    queryClient.clear()
  }
  return (
    <Card title="确定要删除" id="erase-ask">
      <TextBox id="erase-word" label={`请写“${ERASE_WORD}”两个字`} value={word} onChange={setWord} most={10} line />
      <MainButton id="erase-go" disabled={!ready} pending={pending} onTap={() => void erase()}>
        删除我的数据
      </MainButton>
      {!ready && <Text className="small second block">写好这两个字,才能点。</Text>}
      <OutcomeNote failure={failure} waiting={false} />
    </Card>
  )
}

function Gone() {
  return (
    <Card title="已经删除" id="erased">
      <Text className="block">您的称呼、电话和微信的联系已经删除,其余的几分钟内删完,不用您再做什么。</Text>
      <Text className="block gap">以后再进来,您就是一位新居民。</Text>
      <MainButton id="erased-home" onTap={() => void Taro.reLaunch({ url: '/pages/home/index' })}>
        回到首页
      </MainButton>
    </Card>
  )
}
