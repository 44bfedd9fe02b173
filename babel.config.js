// Taro's preset for both ends; taro decides by TARO_ENV which syntax the phones of that end can read.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', hot: false }]],
}
