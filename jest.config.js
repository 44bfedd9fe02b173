// One transform for everything; three projects so that each runs in the environment that it is about.
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
]
const ignore = ['/node_modules/', '/dist/', '/.data/', '/.cache/']
const server = {
  transform: { '^.+\\.[mc]?[jt]sx?$': swc },
  transformIgnorePatterns: [
    'node_modules/(?!(image-size|ulid|bson|mingo|hucre|qr|content-disposition|@fastify/static)/)',
  ],
  testPathIgnorePatterns: ignore,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
}

module.exports = {
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/scripts/plain-summary-reporter.js'],
  // Only what hangs ends by it, however slow the machine.
  testTimeout: 600_000,
  projects: [
    {
      ...server,
      displayName: 'backend',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{contract,records,platform,cloudfunctions,local,scripts,bench}/**/*.test.ts'],
    },
    {
      ...server,
      displayName: 'end-to-end',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/e2e/**/*.test.ts'],
    },
    {
      displayName: 'pages',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}'],
      transform: { '^.+\\.[mc]?[jt]sx?$': swc },
      transformIgnorePatterns: ['^(?!.*(@tarojs|@taroify|@tanstack|@stencil|swiper|ulid|idb-keyval)).*node_modules'],
      testPathIgnorePatterns: ignore,
      modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
      moduleNameMapper: {
        '\\.(css|scss|svg|png)$': '<rootDir>/src/testing/style-stub.js',
        '^@tarojs/components$': '<rootDir>/node_modules/@tarojs/components/lib/react/index.js',
        '^@tarojs/taro$': '<rootDir>/src/testing/taro-stub.ts',
      },
      globals: {
        ENABLE_INNER_HTML: true,
        ENABLE_ADJACENT_HTML: true,
        ENABLE_CLONE_NODE: true,
        ENABLE_CONTAINS: true,
        ENABLE_SIZE_APIS: true,
        ENABLE_TEMPLATE_CONTENT: true,
        ENABLE_MUTATION_OBSERVER: true,
        ENABLE_COOKIE: true,
        DEPRECATED_ADAPTER_COMPONENT: false,
      },
    },
  ],
}
