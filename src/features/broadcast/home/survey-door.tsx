import Taro from '@tarojs/taro'
import { Door } from '../../../ui/door'
import { showList } from '../list/shown-list'

/** 意见征集: the notices that ask for one's opinion. */
export function SurveyDoor() {
  function open() {
    showList({ part: 'notices', show: 'all', category: 'survey' })
    void Taro.switchTab({ url: '/pages/notices/index' })
  }
  return <Door id="survey-door" name="意见征集" words="说说您的想法" onTap={open} />
}
