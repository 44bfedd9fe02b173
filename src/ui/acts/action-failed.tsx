import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import type { CallFailure } from '../../api/reply-failure'
import { spoken } from '../spoken'

/** The page is fetched anew after these, and the form with its sentence may be gone before it was read. */
const OVERTAKEN: string[] = [
  ...['case_moved_on', 'changed_meanwhile', 'case_held_by_another', 'case_left_office', 'call_moved_on'],
  'shift_moved_on',
]

/** Why an action was not done, beside its button; what was typed stays where it is. */
export function ActionFailed({ failure }: { failure: CallFailure | undefined }) {
  const overtaken = failure !== undefined && OVERTAKEN.includes(failure.code)
  useEffect(() => {
    if (!failure || !overtaken) return
    void Taro.showModal({
      title: '没有办成',
      content: failure.message,
      showCancel: false,
      confirmText: '知道了',
      confirmColor: '#C8102E',
    })
  }, [failure, overtaken])
  if (!failure || overtaken) return null
  return (
    <Text className="field-wrong block" {...spoken('alert')}>
      ! {failure.message}
    </Text>
  )
}
