import { Text, View } from '@tarojs/components'
import { MainButton } from '../../../ui/main-button'
import { TextBox } from '../../../ui/text-box'
import { MOST_DEMANDS } from './raise-draft'

interface DemandsFieldProps {
  demands: string[]
  onChange(demands: string[]): void
  wrong: Record<string, string>
}

/** What the resident wants done, each answered on its own. None is needed. */
export function DemandsField({ demands, onChange, wrong }: DemandsFieldProps) {
  const replace = (at: number, text: string) => onChange(demands.map((demand, index) => (index === at ? text : demand)))
  return (
    <View>
      {demands.length > 0 && <Text className="small second block">每一条都会单独答复您。</Text>}
      {demands.map((demand, at) => (
        <TextBox
          // biome-ignore lint/suspicious/noArrayIndexKey: they are added at the end and edited in place
          key={at}
          {...{ id: `raise-demand-${at + 1}`, label: `要求 ${at + 1}`, line: true, most: 200, value: demand }}
          placeholder="希望怎么办"
          onChange={(text) => replace(at, text)}
          wrong={wrong[`demands.${at}`]}
        />
      ))}
      {demands.length < MOST_DEMANDS && (
        <MainButton kind="quiet" id="raise-add-demand" onTap={() => onChange([...demands, ''])}>
          还有别的要求?加一条
        </MainButton>
      )}
    </View>
  )
}
