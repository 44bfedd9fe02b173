export default definePageConfig({ navigationBarTitleText: '工作日和放假', enablePullDownRefresh: true })
