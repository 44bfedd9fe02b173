import { describeLoop } from '../../weapp/describe-loop'
import { openWechatCloud } from '../open-wechat-cloud'

describeLoop("a broken lamp, in the built functions on WeChat's and Tencent's SDKs", openWechatCloud)
