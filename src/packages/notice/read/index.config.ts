export default definePageConfig({
  navigationBarTitleText: '看通知',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
