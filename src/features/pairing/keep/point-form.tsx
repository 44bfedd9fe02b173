import { Text } from '@tarojs/components'
import type { PointView } from '../../../../contract/pairing/point-view'
import {
  CONTACT_CLASSES,
  CONTACT_GRADES,
  CONTACT_KINDS,
  type ContactClass,
  type ContactGrade,
  type ContactKind,
} from '../../../../contract/pairing/words'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { FieldWrong } from '../../../ui/field-wrong'
import { MainButton } from '../../../ui/main-button'
import { optionsOf } from '../../../ui/options-of'
import { OutcomeNote } from '../../../ui/outcome-note'
import { TextBox } from '../../../ui/text-box'
import { PickCommunity } from './pick-community'
import { type Picked, PickMember } from './pick-member'

interface Draft {
  number: string
  kind: ContactKind
  grade: ContactGrade
  sort?: ContactClass
  title: string
  contactName: string
  phone: string
  address: string
  communityCode?: string
  member?: Picked | undefined
  standIn?: Picked | undefined
  reason: string
}
type Line = 'number' | 'title' | 'contactName' | 'phone' | 'address'
const LINES: { field: Line; label: string; most: number }[] = [
  { field: 'number', label: '编号(本社区自己编)', most: 20 },
  { field: 'title', label: '名称:户写户主,企业和村写名称', most: 60 },
  { field: 'contactName', label: '联系人:去了找谁', most: 30 },
  { field: 'phone', label: '电话', most: 20 },
  { field: 'address', label: '地址,写到门牌', most: 100 },
]

/** A contact point, new or as it is now. Place, kind and number of one that is there stay. */
export function PointForm({ now, phone, onDone }: { now?: PointView; phone?: string; onDone(): void }) {
  const start: Draft = now
    ? {
        ...{ number: now.number, kind: now.kind, grade: now.grade, sort: now.sort as ContactClass, title: now.title },
        ...{
          contactName: now.contactName,
          phone: phone ?? '',
          address: now.address,
          communityCode: now.community.code,
        },
        ...{ member: now.member, standIn: now.standIn, reason: '' },
      }
    : {
        number: '',
        kind: 'household',
        grade: 'community',
        title: '',
        contactName: '',
        phone: '',
        address: '',
        reason: '',
      }
  const [draft, change, clear] = useDraft<Draft>(`point:${now?.pointId ?? 'new'}`, start)
  const { run, pending, failure } = useOperation('pairing.save-point')
  const wrong = (field: string) => failure?.fields?.[`point.${field}`] ?? failure?.fields?.[field]
  const { number, kind, grade, sort, title, contactName, address, communityCode, member, standIn, reason } = draft
  const lacks = [...(communityCode ? [] : ['社区或村']), ...(sort ? [] : ['分类'])]
  const changesHands = now?.member !== undefined && now.member.id !== member?.id
  async function save() {
    if (!communityCode || !sort) return
    const people = { ...(member ? { memberId: member.id } : {}), ...(standIn ? { standInId: standIn.id } : {}) }
    const place = now?.point ? { point: now.point } : {}
    const point = {
      number,
      kind,
      grade,
      sort,
      title,
      contactName,
      phone: draft.phone,
      address,
      communityCode,
      ...people,
      ...place,
    }
    const outcome = await run({ ...(now ? { pointId: now.pointId } : {}), point, reason })
    if (outcome.kind !== 'done') return
    clear()
    onDone()
  }
  return (
    <Card title={now ? '修改联系点' : '添加联系点'} id="point-form">
      {!now && (
        <>
          <PickCommunity chosen={communityCode} onPick={(code) => change({ communityCode: code })} />
          <Text className="text-box-label label-below">类型</Text>
          <Choice
            {...{ id: 'point-kind', label: '类型', options: optionsOf(CONTACT_KINDS), chosen: kind }}
            onChoose={(next) => change({ kind: next, sort: undefined as never })}
          />
        </>
      )}
      <Text className="text-box-label label-below">分类</Text>
      <Choice
        {...{ id: 'point-sort', label: '分类', chosen: sort }}
        options={optionsOf(CONTACT_CLASSES[kind] as Record<ContactClass, string>)}
        onChoose={(next) => change({ sort: next })}
      />
      <FieldWrong sentence={wrong('sort')} id="point-sort-wrong" />
      <Text className="text-box-label label-below">级别</Text>
      <Choice
        {...{ id: 'point-grade', label: '级别', options: optionsOf(CONTACT_GRADES), chosen: grade }}
        onChoose={(next) => change({ grade: next })}
      />
      {LINES.filter(({ field }) => !now || field !== 'number').map(({ field, label, most }) => (
        <TextBox
          key={field}
          {...{ id: `point-${field}`, label, most, line: true, value: draft[field], wrong: wrong(field) }}
          onChange={(value) => change({ [field]: value })}
        />
      ))}
      <PickMember
        {...{ id: 'point-member', label: '责任党员', picked: member, wrong: wrong('memberId') }}
        onPick={(picked) => change({ member: picked })}
      />
      <PickMember
        {...{ id: 'point-stand-in', label: '替补党员', picked: standIn, wrong: wrong('standInId') }}
        onPick={(picked) => change({ standIn: picked })}
      />
      {changesHands && (
        <TextBox
          {...{ id: 'point-reason', label: '为什么换人', most: 200, line: true, value: reason, wrong: wrong('reason') }}
          onChange={(value) => change({ reason: value })}
        />
      )}
      {lacks.length > 0 && <Text className="small second block">还要选:{lacks.join('、')}</Text>}
      <MainButton id="point-save" pending={pending} disabled={lacks.length > 0} onTap={() => void save()}>
        保存
      </MainButton>
      <OutcomeNote failure={failure} waiting={false} />
      <MainButton kind="quiet" id="point-cancel" onTap={onDone}>
        先不改
      </MainButton>
    </Card>
  )
}
