import ts from 'typescript'
import { bannedIn, type Finding } from './banned-names'

/** What nobody may read on a screen. */
const BANNED_WORDS = ['积分', '排名', '排行', '在线时长', '打卡', '连续签到', '轨迹']
/** WeChat's ways to follow somebody; one reading at the tap is `getLocation`. */
const BANNED_APIS = [
  ...['startLocationUpdateBackground', 'startLocationUpdate', 'onLocationChange', 'requiredBackgroundModes'],
  ...['onLocationChangeError', 'watchPosition'],
]

function walk(path: string, source: string, look: (node: ts.Node) => Finding[]): Finding[] {
  const found: Finding[] = []
  const visit = (node: ts.Node) => {
    found.push(...look(node))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return found
}

/** The fields of every interface and type of a file of records/. */
export function scanRecords(path: string, source: string, ofCheckIn: boolean): Finding[] {
  return walk(path, source, (node) => {
    if (!ts.isPropertySignature(node)) return []
    const name = (node.name as ts.Identifier).text ?? ''
    const banned = bannedIn(name, ofCheckIn)
    return banned ? [{ where: `${path}: ${name}`, what: banned }] : []
  })
}

/** The words and the calls of a page, of a feature, of a sentence that the backend makes; comments are nobody's screen. */
export function scanScreen(path: string, source: string): Finding[] {
  return walk(path, source, (node) => {
    const text = ts.isJsxText(node) || ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) ? node.text : ''
    const name = ts.isIdentifier(node) ? node.text : ''
    return [
      ...BANNED_WORDS.filter((word) => text.includes(word)),
      ...BANNED_APIS.filter((api) => api === name || api === text),
    ].map((what) => ({ where: path, what }))
  })
}
