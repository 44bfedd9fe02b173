/** Imports run one way (ARCHITECTURE.md). scripts/lint-imports.test.ts plants a violation of each rule. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const TEST = '\\.test\\.tsx?$'

module.exports = {
  forbidden: [
    rule(
      'phone-stays-out-of-the-backend',
      'The phone knows the contract and nothing behind it.',
      { path: '^src/' },
      { path: '^(cloudfunctions|platform|records|local)/' },
    ),
    rule(
      'contract-stands-alone',
      'Both sides agree on it, so it depends on neither.',
      { path: '^contract/' },
      { path: '^(src|cloudfunctions|platform|records|local)/' },
    ),
    rule(
      'contract-has-no-io',
      'The contract is words and shapes.',
      { path: '^contract/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'records-know-the-contract-alone',
      'A record is a shape; it does nothing.',
      { path: '^records/' },
      { path: '^(src|cloudfunctions|platform|local)/' },
    ),
    rule(
      'platform-knows-no-function',
      'What every function stands on does not look up.',
      { path: '^platform/', pathNot: TEST },
      { path: '^(src|cloudfunctions|local)/' },
    ),
    rule(
      'functions-are-islands',
      'One channel reacts to another through the log alone; the HTTP door alone puts their operations together.',
      { path: '^cloudfunctions/([^/]+)/', pathNot: '^cloudfunctions/http/all-operations\\.ts$' },
      { path: '^cloudfunctions/([^/]+)/', pathNot: '^cloudfunctions/$1/' },
    ),
    rule(
      'the-door-knows-operations-alone',
      'The HTTP door takes the tables of the channels and nothing behind them.',
      { path: '^cloudfunctions/http/all-operations\\.ts$' },
      { path: '^cloudfunctions/', pathNot: '^cloudfunctions/[^/]+/operations\\.ts$' },
    ),
    rule(
      'functions-know-no-phone',
      'The backend runs without the front end.',
      { path: '^cloudfunctions/', pathNot: TEST },
      { path: '^(src|local)/' },
    ),
    rule(
      'adapters-are-named-at-the-edge',
      'Only index.ts, which is what WeChat runs, names the WeChat adapter.',
      { path: '^cloudfunctions/', pathNot: '^cloudfunctions/[^/]+/index\\.ts$' },
      { path: '^platform/(wechat|postgres)/' },
    ),
    rule(
      'features-are-islands',
      'A channel of the front end does not reach into another.',
      { path: '^src/features/([^/]+)/' },
      { path: '^src/features/([^/]+)/', pathNot: '^src/features/$1/' },
    ),
    rule(
      'pages-are-shells',
      'Nothing imports a page or a subpackage.',
      { path: '^src/(features|api|ui)/' },
      { path: '^src/(pages|packages)/' },
    ),
    rule(
      'shared-front-end-knows-no-feature',
      'What all pages share looks up at none of them.',
      { path: '^src/(api|ui)/' },
      { path: '^src/features/' },
    ),
    rule(
      'rules-are-pure',
      'Rules import the contract, the records and each other; no framework, no store, no clock.',
      { path: '^cloudfunctions/[^/]+/rules/', pathNot: TEST },
      { pathNot: '^(contract|records|cloudfunctions/[^/]+/rules)/' },
    ),
    rule(
      'no-circles',
      'What imports itself in a circle cannot be read from one end.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules|\\.cache|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
}
