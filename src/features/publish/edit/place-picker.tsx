import { View } from '@tarojs/components'
import { useState } from 'react'
import { Choice } from '../../../ui/choice'
import { spoken } from '../../../ui/spoken'
import { DISTRICT, type Places } from './use-places'

interface PlacePickerProps {
  office: { id: string; name: string }
  places: Places
  chosen: string[]
  onChange(chosen: string[]): void
}
type Place = { code: string; name: string }

/** Several places at or below one's own office: whole streets, or communities and branches of the street that is open. */
export function PlacePicker({ office, places, chosen, onChange }: PlacePickerProps) {
  const wholeDistrict = office.id === DISTRICT.code
  const streets = wholeDistrict ? places.streets : places.streets.filter(({ code }) => code === office.id)
  const [open, setOpen] = useState<string | undefined>(wholeDistrict ? undefined : streets[0]?.code)
  const street = streets.find(({ code }) => code === open)
  const inStreet = ({ parent }: { parent: string }) => parent.startsWith(open ?? '-')
  const toggle = (code: string) =>
    onChange(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code])
  const box = ({ code, name }: Place) => (
    <View
      key={code}
      id={`place-${code}`}
      className={chosen.includes(code) ? 'choice-one choice-on' : 'choice-one'}
      onClick={() => toggle(code)}
      {...spoken('checkbox', name, { 'aria-checked': chosen.includes(code) })}
    >
      {chosen.includes(code) ? `✓ ${name}` : name}
    </View>
  )
  return (
    <View>
      <View className="choice">
        {box({ code: office.id, name: `整个${office.name}` })}
        {wholeDistrict && places.departments.map(box)}
        {wholeDistrict && places.branches.filter(({ parent }) => !parent.startsWith(DISTRICT.code)).map(box)}
      </View>
      {wholeDistrict && (
        <View className="gap">
          <Choice
            {...{ id: 'place-street', label: '打开一个街镇', chosen: open, onChoose: setOpen }}
            options={streets.map(({ code, name }) => ({ value: code, label: name }))}
          />
        </View>
      )}
      {street && (
        <View className="choice gap" id="place-below">
          {wholeDistrict && box({ code: street.code, name: `整个${street.name}` })}
          {street.communities.map(box)}
          {places.branches.filter(inStreet).map(box)}
        </View>
      )}
    </View>
  )
}
