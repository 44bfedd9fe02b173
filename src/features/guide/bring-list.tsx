import { Text, View } from '@tarojs/components'
import { useDraft } from '../../api/use-draft'
import { Card } from '../../ui/card'
import { spoken } from '../../ui/spoken'
import './guide.css'

/** What to bring, ticked off while packing; the ticks stay on this phone. */
export function BringList({ guideId, bring }: { guideId: string; bring: string[] }) {
  const [{ packed }, change] = useDraft<{ packed: string[] }>(`guide-ticks:${guideId}`, { packed: [] })
  if (bring.length === 0)
    return (
      <Card title="要带什么" id="guide-bring">
        <Text className="block">什么都不用带,人到就行。</Text>
      </Card>
    )
  const toggle = (thing: string) =>
    change({ packed: packed.includes(thing) ? packed.filter((one) => one !== thing) : [...packed, thing] })
  const left = bring.filter((thing) => !packed.includes(thing)).length
  return (
    <Card title="要带什么" id="guide-bring">
      <Text className="small second block">
        {left === 0 ? '都备齐了。' : `备好一样,点一下打个勾。还差 ${left} 样。`}
      </Text>
      {bring.map((thing, at) => {
        const on = packed.includes(thing)
        return (
          <View
            key={thing}
            className="guide-tick"
            id={`bring-${at}`}
            onClick={() => toggle(thing)}
            {...spoken('checkbox', thing, { 'aria-checked': on })}
          >
            <Text className={on ? 'guide-box guide-box-on' : 'guide-box'} aria-hidden>
              {on ? '✓' : ''}
            </Text>
            <Text className="prewrap">{thing}</Text>
          </View>
        )
      })}
    </Card>
  )
}
