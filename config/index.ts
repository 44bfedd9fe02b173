import { defineConfig } from '@tarojs/cli'
import { DESIGN_WIDTH, deviceRatio } from './units'

/** These packages ship syntax newer than old phones read, and terser breaks it in h5: they are compiled like our own. */
const MODERN = [
  /node_modules[\\/](@tanstack|axios|zod|ulid|uqr|idb-keyval|@taroify|abortcontroller-polyfill)[\\/]/,
  /[\\/]contract[\\/]/,
  /[\\/]config[\\/]accessible-runtime/,
]
const include = [(file: string) => MODERN.some((pattern) => pattern.test(file))]

export default defineConfig<'webpack5'>({
  projectName: 'huangpu-dangjian-cloud',
  date: '2026-11-1',
  designWidth: DESIGN_WIDTH,
  deviceRatio,
  sourceRoot: 'src',
  // With 按住说话 it stands beside the other, so that both can be tried (docs/adr/038).
  outputRoot: `dist/${process.env.TARO_ENV}${process.env.TARO_APP_SPEECH === '1' ? '-speech' : ''}`,
  plugins: [`${process.cwd()}/config/accessible-weapp.js`],
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  copy: { patterns: [], options: {} },
  // A phone has no `process`: what is not written in here by the build would be a ReferenceError at start. Without an
  // environment named, WeChat cloud takes the account's first.
  defineConstants: {
    'process.env.TARO_APP_UPLOAD': JSON.stringify(process.env.TARO_APP_UPLOAD) ?? 'undefined',
    'process.env.TARO_APP_API': JSON.stringify(process.env.TARO_APP_API) ?? 'undefined',
    'process.env.TARO_APP_CLOUD_ENV': JSON.stringify(process.env.TARO_APP_CLOUD_ENV) ?? 'undefined',
    'process.env.TARO_APP_SPEECH': JSON.stringify(process.env.TARO_APP_SPEECH) ?? 'undefined',
  },
  logger: { quiet: true, stats: false },
  mini: {
    compile: { include },
    postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
    optimizeMainPackage: { enable: true },
    miniCssExtractPluginOption: { ignoreOrder: true },
    // WeChat's app service has no AbortController; without one TanStack Query waits for ever and says nothing. Given
    // as a module and not set on a global object, since older phones have none that can be written to.
    webpackChain(chain) {
      chain.plugin('providerPlugin').tap((args) => {
        const abort = 'abortcontroller-polyfill/src/abortcontroller.js'
        Object.assign(args[0], { AbortController: [abort, 'AbortController'], AbortSignal: [abort, 'AbortSignal'] })
        args[0].globalThis = ['@tarojs/runtime', 'window']
        return args
      })
    },
  },
  h5: {
    compile: { include },
    // What two pages share is fetched once.
    webpackChain(chain) {
      // Sizes have their own test (npm run budgets), which counts what travels.
      chain.performance.hints(false)
      chain.optimization.splitChunks({
        chunks: 'all',
        cacheGroups: {
          default: false,
          defaultVendors: false,
          shared: { name: 'shared', minChunks: 2, chunks: 'async', priority: 1 },
        },
      })
    },
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: {
      autoprefixer: { enable: true },
      // The root's size follows the width of phones and stops there: a desk shows the same type as a phone.
      pxtransform: { enable: true, config: { baseFontSize: 20, minRootSize: 17, maxRootSize: 21 } },
      cssModules: { enable: false },
    },
  },
})
