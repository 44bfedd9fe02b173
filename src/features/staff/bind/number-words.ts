import { session } from '../../../api/session'

/** In a browser nobody vouches for a number; the demo takes the one that its people left. */
export const numberCanBeHad = () => session.get()?.desk !== true

export const NUMBER_WORDS = {
  button: '核对手机号,绑定',
  why: '真正使用时要在微信里核对手机号;这里是演示,用演示人物登记的手机号。',
}
