import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ContactVisit } from '../../../../contract/checkin/list-contact-visits'
import { useDraft } from '../../../api/use-draft'
import { useLivePages } from '../../../api/use-live-query'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { momentWords } from '../../../ui/day-words'
import { Empty } from '../../../ui/empty'
import { ListEnd } from '../../../ui/list-end'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { TextBox } from '../../../ui/text-box'
import { calendarWords } from './days-ahead'

/** 来过我家的走访: who came and when, and a way to say that nobody did. */
export function ContactVisits() {
  const query = useLivePages('checkin.list-contact-visits', {})
  const seen = (query.data ?? []).flatMap((page) => page.visits)
  const linked = query.data?.[0]?.linked ?? false
  return (
    <Loaded query={query}>
      {() =>
        seen.length === 0 ? (
          <Empty
            sentence={
              linked
                ? '还没有人来走访过。'
                : '您还没有认领自己的家或企业。请向社区要一张联系码,填好后就能看到谁来走访过。'
            }
          />
        ) : (
          <>
            {seen.map((visit) => (
              <ContactVisitCard key={visit.visitId} visit={visit} />
            ))}
            <ListEnd id="more-contact-visits" query={query} />
          </>
        )
      }
    </Loaded>
  )
}

function ContactVisitCard({ visit }: { visit: ContactVisit }) {
  const { visitId, title, member, at, arrivedAt, nextOn, dispute } = visit
  return (
    <Card id={`contact-${visitId}`} title={momentWords(at)}>
      <Text className="block">{member}</Text>
      <Text className="block second">走访:{title}</Text>
      {arrivedAt && <Text className="small second block">补传:{momentWords(arrivedAt)}才送到</Text>}
      {nextOn && <Text className="block">约好下次:{calendarWords(nextOn)}</Text>}
      {dispute ? (
        <>
          <Text className="block wait">! {dispute.mine ? '您说明过:没有来过' : '家里人说明过:没有来过'}</Text>
          <Text className="block prewrap second">{dispute.words}</Text>
          {dispute.mine && dispute.held && <Text className="small second block">正在检查,通过后别人才看得到</Text>}
        </>
      ) : (
        <NobodyCame visitId={visitId} />
      )}
    </Card>
  )
}

function NobodyCame({ visitId }: { visitId: string }) {
  const [open, setOpen] = useState(false)
  const [draft, change, clear] = useDraft(`nobody-came:${visitId}`, { words: '' })
  const { run, pending, failure, waiting } = useOperation('checkin.dispute-visit')
  async function send() {
    const outcome = await run({ visitId, words: draft.words }, { title: `没有来过:${draft.words.slice(0, 20)}` })
    if (outcome.kind !== 'failed') clear()
  }
  if (waiting) return <OutcomeNote failure={failure} waiting />
  if (!open) {
    return (
      <MainButton kind="quiet" id={`nobody-${visitId}`} onTap={() => setOpen(true)}>
        没有来过
      </MainButton>
    )
  }
  return (
    <>
      <TextBox
        {...{ id: `nobody-words-${visitId}`, label: '请写一句:那天是什么情况', value: draft.words, most: 300 }}
        onChange={(words) => change({ words })}
        wrong={failure?.fields?.words}
      />
      <Text className="small second block">会告诉来走访的人和社区,请他们核实。</Text>
      <MainButton
        id={`nobody-send-${visitId}`}
        pending={pending}
        disabled={draft.words.trim().length < 2}
        onTap={() => void send()}
      >
        说明没有来过
      </MainButton>
      <OutcomeNote failure={failure} waiting={false} />
    </>
  )
}
