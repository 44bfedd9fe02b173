/// <reference types="@tarojs/taro" />

declare module '*.css'
declare module '*.png' {
  const path: string
  export default path
}

declare namespace NodeJS {
  interface ProcessEnv {
    /** Which end is being built. */
    TARO_ENV: 'weapp' | 'h5'
    /** The WeChat cloud environment; WeChat takes the account's default one when it is absent. */
    TARO_APP_CLOUD_ENV?: string
    /** '1' builds 按住说话 in; the account must have added WeChat's plugin 微信同声传译. */
    TARO_APP_SPEECH?: string
  }
}
