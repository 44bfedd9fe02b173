import { Text, View } from '@tarojs/components'
import { METHODS } from '../../../../contract/case/words'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import type { Rule } from './rule-draft'
import { RuleForm } from './rule-form'
import { RuleHistory } from './rule-history'

interface RuleCardProps {
  rule: Rule
  mayEdit: boolean
  open: boolean
  saved: boolean
  onOpen(open: boolean): void
  onSaved(): void
}

/** One of the six methods: what it asks for, line by line, and who made it so. */
export function RuleCard({ rule, mayEdit, open, saved, onOpen, onSaved }: RuleCardProps) {
  const name = METHODS[rule.method]
  return (
    <Card title={name} id={`method-${rule.method}`} className={open ? 'rule-open' : ''}>
      <View>
        {rule.words.split(';').map((line) => (
          <Text className="block" key={line}>
            · {line}
          </Text>
        ))}
      </View>
      {saved && !open && (
        <Text className="block good gap" id="rule-saved">
          ✓ 已经改好
        </Text>
      )}
      {open ? (
        <RuleForm rule={rule} onClose={() => onOpen(false)} onSaved={onSaved} />
      ) : (
        <>
          <RuleHistory rule={rule} />
          {mayEdit && (
            <MainButton kind="plain" id={`edit-${rule.method}`} onTap={() => onOpen(true)}>
              {`修改${name}`}
            </MainButton>
          )}
        </>
      )}
    </Card>
  )
}
