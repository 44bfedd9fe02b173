import { Image, Text, View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { keepScreenOn } from '../../api/keep-screen-on'
import { useLiveQuery } from '../../api/use-live-query'
import { Loaded } from '../../ui/loaded'
import { MainButton } from '../../ui/main-button'
import { qrPicture } from '../../ui/qr-picture'
import './activity.css'
import { spoken } from '../../ui/spoken'

/** 现场码, large enough for a room. It is another one every half minute; one that could not be renewed says so. */
export function HostScreen({ activityId }: { activityId: string }) {
  const query = useLiveQuery('checkin.show-activity-code', { activityId })
  const shown = query.data
  const [left, setLeft] = useState(0)
  const end = useRef<() => void>()
  useDidShow(() => {
    end.current?.()
    end.current = keepScreenOn()
  })
  useEffect(() => () => end.current?.(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: one clock for each answer, whatever this screen's own clock says
  useEffect(() => {
    if (!shown) return undefined
    const until = Date.now() + shown.renewIn
    const tick = () => {
      const seconds = Math.ceil((until - Date.now()) / 1000)
      setLeft(seconds)
      if (seconds <= 0 && seconds % 3 === 0) void query.refresh()
    }
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [shown])
  return (
    <Loaded query={query}>
      {({ payload, digits, checkedIn }) => (
        <View className="host" id="host">
          {left > -30 ? (
            <>
              <Image
                className="host-code"
                id="host-code"
                src={qrPicture(payload)}
                mode="scaleToFill"
                {...spoken('img', '签到码,数字在下面')}
              />
              <Text className="block host-digits" id="host-digits">
                {digits.slice(0, 4)} {digits.slice(4)}
              </Text>
              <Text className="block second">{left > 0 ? `${left} 秒后换新的` : '正在换新的…'}</Text>
            </>
          ) : (
            <>
              <Text className="block wait">! 没有网络,换不了新的码,刚才的码已经作废。大家可以先不用码签到。</Text>
              <MainButton id="host-again" onTap={() => void query.refresh()}>
                再试一次
              </MainButton>
            </>
          )}
          <Text className="block">已签到 {checkedIn} 人</Text>
        </View>
      )}
    </Loaded>
  )
}
