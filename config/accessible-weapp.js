const attributes = require('./aria-attributes.json')

const COMPONENTS = ['View', 'Text', 'Image', 'Input', 'Textarea', 'Button']

/** Taro's templates for mini programs leave out what a screen reader needs: they are told of it, and the runtime too. */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return
      const patch = Object.fromEntries(attributes.map((name) => [name, '']))
      platform.template.mergeComponents(ctx, Object.fromEntries(COMPONENTS.map((name) => [name, { ...patch }])))
      platform.runtimePath = [].concat(platform.runtimePath, `post:${require.resolve('./accessible-runtime.js')}`)
    },
  })
}
