import { Image, Text, View } from '@tarojs/components'
import { BROADCAST_CATEGORIES } from '../../../../contract/broadcast/words'
import { RichWords } from '../../../ui/rich-words/rich-words'
import type { Content, Options } from '../empty-broadcast'
import './phone-preview.css'
import { spoken } from '../../../ui/spoken'

interface PhonePreviewProps {
  content: Content
  options: Options
  addresses: Record<string, string>
}

/** As a resident's phone shows it. */
export function PhonePreview({ content, options, addresses }: PhonePreviewProps) {
  const { title, summary, body, picture, source, documentNumber, category } = content
  const small = [BROADCAST_CATEGORIES[category], source, documentNumber].filter(Boolean).join(' · ')
  return (
    <View className="preview" id="preview">
      <Text className="small hint block preview-words">居民手机上的样子</Text>
      <View className="preview-phone">
        <Text className="title block">{title || '标题'}</Text>
        <View className="preview-summary">
          <Text>{summary || '一句话说明会放在这里,居民先看到它。'}</Text>
        </View>
        {picture && addresses[picture] && (
          <Image className="picture-shown" src={addresses[picture]} mode="widthFix" {...spoken('img', '一图看懂')} />
        )}
        <RichWords body={withSources(body, addresses)} />
        <Text className="small hint block gap">{small}</Text>
        {options.duty === 'understand' && (
          <Text className="small second block">看完有{options.check?.length ?? 0}个小问题</Text>
        )}
        {options.duty === 'acknowledge' && <Text className="small second block">工作人员和党员要签收</Text>}
        {options.survey && (
          <Text className="small second block">附一份意见征集({options.survey.questions.length}题)</Text>
        )}
      </View>
    </View>
  )
}

/** Photos of the body are kept by their id; here they get the address that was lent. */
const withSources = (body: string, addresses: Record<string, string>) =>
  body.replace(/<img([^>]*?)data-file="([^"]+)"([^>]*)>/g, (whole, before, fileId, after) =>
    whole.includes(' src=') || !addresses[fileId] ? whole : `<img${before}src="${addresses[fileId]}"${after}>`,
  )
