import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { TrialResult } from './trial-result'
import type { useRouting } from './use-routing'

/** Try, then save: nothing is saved that was not tried just so. */
export function SavePanel({ routing }: { routing: ReturnType<typeof useRouting> }) {
  const { rules, edited, done, save, trial, overtaken, form } = routing
  async function discard() {
    const asked = { title: '放弃改动', content: '没保存的改动会丢掉,规则回到现在用的样子。', confirmText: '放弃' }
    if ((await Taro.showModal(asked)).confirm) routing.discard()
  }
  if (!edited)
    return (
      <Card title="试一试,再保存">
        <Text className="block second" id="routing-unchanged">
          {done ? '✓ 已经保存。从下一件诉求开始,按新的规则送。' : '规则没有改动。改了以后,先用以前的诉求试一试。'}
        </Text>
      </Card>
    )
  return (
    <Card title="试一试,再保存" id="routing-save-panel">
      {overtaken ? (
        <View id="routing-overtaken">
          <Text className="block late">! 您改的时候,别人保存了新的规则。您改的还在。</Text>
          <MainButton kind="plain" id="routing-keep-mine" onTap={routing.keepMine}>
            用我改的,替换别人的
          </MainButton>
        </View>
      ) : (
        <>
          <Text className="block second">{hintOf(trial.result !== undefined, form !== undefined)}</Text>
          {trial.result && <TrialResult trial={trial.result} />}
          {trial.result ? (
            <MainButton id="routing-save" pending={save.pending} disabled={form !== undefined} onTap={routing.submit}>
              保存这些规则
            </MainButton>
          ) : (
            <MainButton id="routing-try" pending={trial.pending} onTap={() => trial.start(rules)}>
              试一试
            </MainButton>
          )}
        </>
      )}
      <OutcomeNote failure={trial.failure ?? save.failure} waiting={false} />
      <MainButton kind="quiet" id="routing-discard" onTap={discard}>
        放弃改动
      </MainButton>
    </Card>
  )
}

function hintOf(tried: boolean, open: boolean): string {
  if (open && tried) return '有一条规则还没改完。改完或不改了,才能保存。'
  return tried ? '看看下面的结果。没有问题就保存,马上开始用。' : '有没保存的改动。先用以前的诉求试一试,再保存。'
}
