import { Empty } from '../../../ui/empty'
import { goBack } from '../../../ui/go'

/** For who opens the desk without an office of their own. */
export function NotYours() {
  return (
    <Empty
      sentence="这里是社区、街镇和部门办理诉求的地方。如果工作需要,请联系本单位管理员。"
      todo="返回"
      onTap={goBack}
    />
  )
}
