import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { MyContact } from '../../../contract/pairing/view-my-contact'
import { CONTACT_KINDS } from '../../../contract/pairing/words'
import { useDraft } from '../../api/use-draft'
import { useLiveQuery } from '../../api/use-live-query'
import { useOperation } from '../../api/use-operation'
import { Card } from '../../ui/card'
import { dayWords } from '../../ui/day-words'
import { go } from '../../ui/go'
import { Loaded } from '../../ui/loaded'
import { MainButton } from '../../ui/main-button'
import { OutcomeNote } from '../../ui/outcome-note'
import { TextBox } from '../../ui/text-box'

/** 我的联系党员: whom to call, and how to say which household is mine. */
export function MyContacts() {
  const query = useLiveQuery('pairing.view-my-contact', {})
  return (
    <Loaded query={query}>
      {({ contacts }) => (
        <>
          {contacts.map((contact) => (
            <ContactCard key={contact.pointId} contact={contact} />
          ))}
          {contacts.length > 0 && (
            <MainButton kind="plain" id="contact-visits" onTap={() => go('packages/mine/visits/index')}>
              看谁来走访过
            </MainButton>
          )}
          <TypeCode first={contacts.length === 0} />
        </>
      )}
    </Loaded>
  )
}

function ContactCard({ contact }: { contact: MyContact }) {
  const { pointId, kind, title, communityName, member, standIn, lastVisitAt } = contact
  const { run, pending, failure } = useOperation('pairing.unlink-point')
  async function unlink() {
    const content = '取消以后,这里看不到联系党员和走访记录;要恢复得再要一张联系码。'
    const { confirm } = await Taro.showModal({ title: '不再认领?', content, confirmColor: '#C8102E' })
    if (confirm) await run({ pointId })
  }
  const one = member ?? standIn
  return (
    <Card title={title} id={`contact-${pointId}`}>
      <Text className="block second">
        {communityName} · {CONTACT_KINDS[kind]}
      </Text>
      {one ? (
        <>
          <Text className="block">
            {one.branch} · {one.name}
          </Text>
          {member && standIn && <Text className="block second">不在的时候找:{standIn.name}</Text>}
          <MainButton
            id={`call-${pointId}`}
            onTap={() => void Taro.makePhoneCall({ phoneNumber: one.phone }).catch(() => undefined)}
          >
            {`打电话给${one.name}`}
          </MainButton>
        </>
      ) : (
        <Text className="block wait">现在还没有安排联系的人,有事可以点“我要反映”。</Text>
      )}
      {lastVisitAt && <Text className="small second block">上次来访 {dayWords(lastVisitAt)}</Text>}
      <MainButton kind="quiet" id={`unlink-${pointId}`} pending={pending} onTap={() => void unlink()}>
        不是我家或我单位,取消认领
      </MainButton>
      <OutcomeNote failure={failure} waiting={false} />
    </Card>
  )
}

function TypeCode({ first }: { first: boolean }) {
  const [draft, change, clear] = useDraft('link-code', { code: '' })
  const { run, pending, failure } = useOperation('pairing.link-point')
  const digits = draft.code.replace(/\D/g, '')
  async function link() {
    const outcome = await run({ code: digits })
    if (outcome.kind === 'done') clear()
  }
  return (
    <Card title={first ? '填联系码,看谁和您联系' : '还有一张联系码'} id="type-code">
      <Text className="block second">联系码是 12 位数字,由联系您的党员或社区开给您。没有的话,请向社区要一张。</Text>
      <TextBox
        {...{ id: 'code', label: '联系码', line: true, most: 20, type: 'number', value: draft.code }}
        onChange={(code) => change({ code })}
        wrong={failure?.fields?.code}
      />
      <MainButton id="link" pending={pending} disabled={digits.length !== 12} onTap={() => void link()}>
        {digits.length === 12 ? '填好了' : `还差 ${Math.max(0, 12 - digits.length)} 位`}
      </MainButton>
      <OutcomeNote failure={failure} waiting={false} />
    </Card>
  )
}
