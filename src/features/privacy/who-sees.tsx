import { Text } from '@tarojs/components'
import { WHO_SEES_WHAT } from '../../../contract/privacy/who-sees-what'
import { ROLE_WORDS, ROLES } from '../../../contract/roles'
import { Card } from '../../ui/card'

/** 谁能看到什么: one card a role, what it sees of residents and what not. */
export function WhoSees() {
  return (
    <>
      <Text className="title block">谁能看到您的什么</Text>
      <Text className="second block gap">
        什么身份能看什么,由系统管着,不由人说。谁看过您的号码,“我的数据”里查得到。
      </Text>
      <Text className="section-title">按身份</Text>
      {ROLES.map((role) => (
        <Card key={role} title={ROLE_WORDS[role]} id={`sees-${role}`}>
          <Text className="block">能看:{WHO_SEES_WHAT[role].sees}</Text>
          <Text className="block second gap">不能看:{WHO_SEES_WHAT[role].not}</Text>
        </Card>
      ))}
    </>
  )
}
