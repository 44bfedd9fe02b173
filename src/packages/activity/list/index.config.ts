export default definePageConfig({ navigationBarTitleText: '活动与值守' })
