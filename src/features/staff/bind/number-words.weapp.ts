/** WeChat vouches for the number. */
export const numberCanBeHad = () => true

export const NUMBER_WORDS = {
  button: '用微信手机号核对,绑定',
  why: '还要请微信提供您的手机号,和单位登记的一样才能绑定。号码加密保存。',
}
