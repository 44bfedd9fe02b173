import { METHODS, type Method } from '../../contract/case/words'
import type { Store } from '../../platform/ports/store'
import { methodRules } from '../../records/method-rule'
import { type MethodRules, methodRulesFrom } from './rules/methods'

/** The six methods' rules as they stand: what admins edited, over the defaults. */
export async function readMethodRules(store: Pick<Store, 'getMany'>): Promise<MethodRules> {
  return methodRulesFrom(await store.getMany(methodRules, Object.keys(METHODS) as Method[]))
}
