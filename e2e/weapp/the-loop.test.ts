import { describeLoop } from './describe-loop'
import { openCloud } from './stand-in-cloud'

describeLoop('a broken lamp, on phones', openCloud)
