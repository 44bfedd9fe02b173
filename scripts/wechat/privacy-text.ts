import { isFilled, type WechatConfig } from './config'
import { PHONE_APIS } from './phone-apis'

/**
 * What a person pastes into 用户隐私保护指引: an entry for each thing that the built mini program really asks the phone
 * for, then what people type by themselves. dist/privacy-guide.zh-CN.md.
 */
export function privacyText({ office }: WechatConfig, apis: readonly string[]): string {
  const collected = new Map<string, string[]>()
  for (const api of apis) {
    const { collects, why } = PHONE_APIS[api] ?? {}
    if (collects && why) collected.set(collects, [...(collected.get(collects) ?? []), why])
  }
  const lines = [...collected].map(([what, why]) => `- **${what}**:用于${[...new Set(why)].join(';')}。`)
  const [name, contact] = [office.name, office.contact].map((value) => (isFilled(value) ? value : '(待填写)'))
  return `# 用户隐私保护指引:照此填写

公众平台 → 设置 → 基本设置 → 服务内容声明 → 用户隐私保护指引。下面每一条对应表单里的一项;表单多出或少了哪一项,以小程序实际调用的接口为准,本页由构建按实际代码生成。

## 小程序向您要的信息

${lines.join('\n')}

## 您自己填写的信息(表单“其他信息”)

- **姓名、联系电话**:用于办理您反映的事情时与您联系。加密保存,只有经办人看得到,每次查看都有记录;可以匿名反映。
- **您写下的文字**:用于办理和答复。发布前经微信内容安全检查。

## 保存、更正和删除

- 保存在中国境内的微信云开发环境。您可以在“我的”里查看、导出和删除自己的信息。
- 信息处理者:${name}。联系方式:${contact}。
- 信息的使用有变动时,在小程序内通知您并重新征得同意。
`
}
