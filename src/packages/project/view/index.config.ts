export default definePageConfig({ navigationBarTitleText: '挂点项目' })
