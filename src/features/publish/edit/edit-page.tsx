import { useRouter } from '@tarojs/taro'
import { useLiveQuery } from '../../../api/use-live-query'
import { Loaded } from '../../../ui/loaded'
import { Editor } from './editor'

/** One broadcast at its desk, from the first word to its last correction. */
export function EditPage() {
  const { broadcastId = '' } = useRouter().params
  const draft = useLiveQuery('broadcast.view-draft', { broadcastId })
  return <Loaded query={draft}>{(saved) => <Editor key={broadcastId} saved={saved} />}</Loaded>
}
