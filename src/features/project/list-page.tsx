import { Text } from '@tarojs/components'
import type { ListView } from '../../../contract/project/list-view'
import { weekWords } from '../../../contract/project/weeks'
import { LIST_STATES } from '../../../contract/project/words'
import { useLiveQuery } from '../../api/use-live-query'
import { TapAct } from '../../ui/acts/tap-act'
import { WordsAct } from '../../ui/acts/words-act'
import { Card } from '../../ui/card'
import { dueDay } from '../../ui/due-words'
import { go } from '../../ui/go'
import { Loaded } from '../../ui/loaded'
import { MainButton } from '../../ui/main-button'
import { ItemCard } from './item-card'

/** A list whole: a draft with what it still lacks, or its items week by week. */
export function ListPage({ listId }: { listId: string }) {
  const query = useLiveQuery('project.view-list', { listId })
  return (
    <Loaded query={query}>
      {(list) => (
        <>
          <ListFacts list={list} />
          {list.state === 'draft' && <Draft list={list} />}
          {list.running.map((item) => (
            <ItemCard key={item.itemId} item={item} />
          ))}
          {list.keeps && (list.state === 'draft' || list.state === 'running') && (
            <WordsAct
              {...{ operation: 'project.cancel-list', of: listId, id: 'list-cancel', label: '取消这张清单' }}
              {...{ ask: '为什么取消', least: 2, most: 500, send: '取消清单', field: 'reason' }}
              then="没有销号的事项一起取消,原因写在每一项上。"
              input={(reason) => ({ listId, reason })}
            />
          )}
        </>
      )}
    </Loaded>
  )
}

function ListFacts({ list: { title, officeName, sponsorName, state, items, verified, origin } }: { list: ListView }) {
  return (
    <Card title={title} id="list-facts">
      <Text className="block">
        {LIST_STATES[state]}
        {state === 'draft' ? '' : ` · ${items}项里销号${verified}项`}
      </Text>
      <Text className="small second block">
        {officeName}列的
        {sponsorName ? ` · 挂点领导:${sponsorName}` : ''}
      </Text>
      {origin?.kind === 'case' && (
        <MainButton id="list-case" kind="quiet" onTap={() => go('packages/desk/handle/index', { caseId: origin.id })}>
          看这件诉求
        </MainButton>
      )}
      {origin?.kind === 'project' && (
        <MainButton
          id="list-project"
          kind="quiet"
          onTap={() => go('packages/project/view/index', { projectId: origin.id })}
        >
          看这个挂点项目
        </MainButton>
      )}
    </Card>
  )
}

function Draft({ list: { listId, draft, lacks } }: { list: ListView }) {
  return (
    <>
      {draft.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a draft have their places and no names
        <Card key={at} title={`${at + 1}. ${item.title}`}>
          <Text className="block prewrap">{item.measures}</Text>
          <Text className="small second block">
            {item.responsibleName ? `责任人:${item.responsibleName}` : '还没有选责任人'}
            {item.hint ? `(诉求里写的是“${item.hint}”)` : ''} · {dueDay(item.dueOn)}前
          </Text>
          {item.weeks.map(({ week, words }) => (
            <Text key={week} className="small block">
              {weekWords(week)}:{words || '还没写'}
            </Text>
          ))}
        </Card>
      ))}
      {lacks.length > 0 && (
        <Card title="开始前还要补" id="list-lacks">
          {lacks.map((lack) => (
            <Text key={lack} className="wait block">
              {lack}
            </Text>
          ))}
        </Card>
      )}
      <MainButton id="list-edit" kind="plain" onTap={() => go('packages/project/edit/index', { listId })}>
        改清单
      </MainButton>
      {lacks.length === 0 && (
        <TapAct
          {...{ operation: 'project.start-list', input: { listId }, id: 'list-start', label: '开始整改', kind: 'main' }}
          then="开始后告诉每位责任人,每周写一次进展;哪一周没写,会逐级报到上一级。"
        />
      )}
    </>
  )
}
