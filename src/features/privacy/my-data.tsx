import { Text } from '@tarojs/components'
import type { DataOf } from '../../../contract/operations'
import { useLiveQuery } from '../../api/use-live-query'
import { Card } from '../../ui/card'
import { go } from '../../ui/go'
import { Loaded } from '../../ui/loaded'
import { MainButton } from '../../ui/main-button'
import { GetTable } from '../../ui/table/get-table'
import { KindCards } from './kind-cards'
import { LooksCard } from './looks-card'

type MyDataView = DataOf<'privacy.view-my-data'>

/** 我的数据: what the system keeps about me, why, who sees it and who looked; and the doors to take it along or erase it. */
export function MyData() {
  const query = useLiveQuery('privacy.view-my-data', {})
  return (
    <Loaded query={query}>
      {(found) => (
        <>
          <AccountCard account={found.account} />
          <LooksCard looks={found.looks} cut={found.looksCut} />
          <Text className="section-title">系统里有您的这些数据</Text>
          <KindCards kinds={found.kinds} />
          <Doors />
        </>
      )}
    </Loaded>
  )
}

function AccountCard({ account: { name, phone, community, tags } }: Pick<MyDataView, 'account'>) {
  return (
    <Card title="您告诉系统的" id="my-account">
      <Text className="block">称呼:{name || '没有写'}</Text>
      <Text className="block">电话:{phone || '没有写'}</Text>
      <Text className="block">社区:{community || '没有选'}</Text>
      <Text className="block">标签:{tags.length > 0 ? tags.join('、') : '没有选'}</Text>
      <Text className="small second block gap">写得不对的,回到“我的”就能改。</Text>
    </Card>
  )
}

function Doors() {
  return (
    <>
      <Card title="带走一份" id="export-data">
        <Text className="block second">上面的全部做成一张表格,只有您自己拿得到,下载地址一小时后失效。</Text>
        <GetTable operation="privacy.export-my-data" id="export-data-make" label="导出我的数据" done="表格做好了。" />
      </Card>
      <Card title="同意过的,可以收回" id="withdraw-consents">
        <Text className="block second">微信提醒、社区、标签、认领的户,都可以随时改或取消。</Text>
        <MainButton kind="plain" id="to-consents" onTap={() => go('packages/mine/consents/index')}>
          看我同意过的提醒
        </MainButton>
        <MainButton kind="plain" id="to-who-sees" onTap={() => go('packages/mine/who-sees/index')}>
          谁能看到我的什么
        </MainButton>
      </Card>
      <Card title="不想再用了" id="erase-data">
        <Text className="block second">先给您看什么会删掉、什么要留着和为什么,您再决定。</Text>
        <MainButton kind="plain" id="to-erase" onTap={() => go('packages/mine/erase/index')}>
          删除我的数据
        </MainButton>
      </Card>
    </>
  )
}
