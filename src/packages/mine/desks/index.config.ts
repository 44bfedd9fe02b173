export default definePageConfig({ navigationBarTitleText: '我登录的电脑' })
