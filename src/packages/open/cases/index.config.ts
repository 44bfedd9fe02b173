export default definePageConfig({ navigationBarTitleText: '公开办理', enableShareAppMessage: true })
