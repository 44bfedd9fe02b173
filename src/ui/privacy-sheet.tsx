import { Button, Text, View } from '@tarojs/components'
import { openGuideline } from '../api/privacy/open-guideline'
import { privacyAsk } from '../api/privacy/privacy-ask'
import { useValue } from '../api/value'
import { MainButton } from './main-button'
import { privacyUseOf } from './privacy-uses'
import { spoken } from './spoken'
import './privacy-sheet.css'

const AGREE = 'privacy-agree'

/** WeChat wants a yes before anything of the person's is read: what, why, and what to do without it. */
export function PrivacySheet() {
  const ask = useValue(privacyAsk)
  if (!ask) return null
  const { name, what, instead } = privacyUseOf(ask.api)
  return (
    <View className="privacy-ground" catchMove>
      <View className="privacy-sheet" id="privacy-sheet" {...spoken('dialog', `读取${name}以前,先问您`)}>
        <Text className="title block">要读取:{name}</Text>
        <Text className="block gap">{what}</Text>
        <Text className="block second gap">{instead}</Text>
        <MainButton kind="quiet" id="privacy-guideline" onTap={() => void openGuideline()}>
          看《用户隐私保护指引》全文
        </MainButton>
        <Button
          className="button button-main"
          hoverClass="button-pressed"
          id={AGREE}
          openType="agreePrivacyAuthorization"
          onAgreePrivacyAuthorization={() => ask.agree(AGREE)}
        >
          同意,接着用
        </Button>
        <MainButton kind="plain" id="privacy-refuse" onTap={ask.refuse}>
          先不同意
        </MainButton>
      </View>
    </View>
  )
}
