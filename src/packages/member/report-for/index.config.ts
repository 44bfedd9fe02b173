export default definePageConfig({ navigationBarTitleText: '替人反映' })
