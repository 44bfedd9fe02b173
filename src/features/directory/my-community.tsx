import { Text, View } from '@tarojs/components'
import type { DataOf } from '../../../contract/operations'
import { go } from '../../ui/go'
import { spoken } from '../../ui/spoken'
import './my-community.css'

/** Where I live, one tap to change. */
export function MyCommunity({ me }: { me: DataOf<'directory.view-me'> }) {
  const { community } = me
  const words = community ? community.name : '请选择您的社区'
  return (
    <View
      className="my-community"
      id="my-community"
      onClick={() => go('pages/choose-community/index')}
      {...spoken('button', community ? `我的社区:${words},点一下更换` : words)}
    >
      <View>
        <Text className="title block">{words}</Text>
        {community && <Text className="small second block">{community.street}</Text>}
      </View>
      <Text className="my-community-change">{community ? '更换' : '选择'}</Text>
    </View>
  )
}
