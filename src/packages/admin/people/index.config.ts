export default definePageConfig({ navigationBarTitleText: '人员和邀请', enablePullDownRefresh: true })
