// Who may import whom, as design.md 3 says. A room not named here may import nothing of ours.
const ours = '^(gateway|web|test|packages|subgraphs)/';
const test = '(\\.test\\.tsx?|/testing/.*)$';

// All that other processes know of identity: how a token is checked.
const tokenCheck = 'packages/identity/src/(verify-token|remember-tokens).ts';

/** What of ours each room's product code may import, itself apart. */
const mayImport = {
  'packages/process': [],
  'packages/working-calendar': [],
  'packages/complaint': ['packages/working-calendar/'],
  'packages/contact-registry': ['packages/complaint/', 'packages/working-calendar/'],
  'packages/partner-standing': ['packages/complaint/', 'packages/working-calendar/'],
  'packages/documents': [],
  'packages/persistence': ['packages/complaint/', 'packages/contact-registry/', 'packages/partner-standing/', 'packages/working-calendar/'],
  'packages/identity': ['packages/process/', 'packages/complaint/src/vocabulary.ts'],
  'packages/subgraph-kit': ['packages/process/', tokenCheck],
  // Also what every face's process is made of: its settings, its token check, the check of files by their content.
  'packages/complaint-graph': [
    'packages/complaint/',
    'packages/working-calendar/',
    'packages/persistence/',
    'packages/subgraph-kit/',
    'packages/process/',
    'packages/documents/',
    tokenCheck,
  ],
  // The partners' contact registry as it is read and changed through any face.
  'packages/registry-graph': [
    'packages/complaint/',
    'packages/contact-registry/',
    'packages/working-calendar/',
    'packages/persistence/',
    'packages/complaint-graph/',
  ],
  // Partners' standing as it is read and changed through the carrier's and the partner's face.
  'packages/standing-graph': [
    'packages/complaint/',
    'packages/partner-standing/',
    'packages/working-calendar/',
    'packages/persistence/',
    'packages/complaint-graph/',
  ],
  'packages/worker': [
    'packages/complaint/',
    'packages/contact-registry/',
    'packages/partner-standing/',
    'packages/working-calendar/',
    'packages/persistence/',
    'packages/process/',
  ],
  'packages/tooling': ['packages/', 'gateway/', 'subgraphs/', 'web/codegen.ts'],
  'subgraphs/[^/]+': ['packages/(?!identity/|tooling/)', tokenCheck],
  gateway: ['packages/process/', tokenCheck],
  web: ['packages/process/', 'packages/documents/'],
  test: ['packages/', 'gateway/', 'subgraphs/', 'web/'],
};

const roomRules = Object.entries(mayImport).map(([room, allowed]) => {
  const own = room.includes('[') ? `^${room.replace('[^/]+', '$1')}/` : `^${room}/`;
  return {
    name: `${room} imports only what design.md 3 lets it`,
    severity: 'error',
    from: { path: `^${room.replace('[^/]+', '([^/]+)')}/`, pathNot: test },
    to: { path: ours, pathNot: [own, ...allowed.map((path) => `^${path}`)] },
  };
});

/** Tests may also use the test kit and the tooling; a pure room's tests stay pure of other rooms. */
const testRules = Object.entries(mayImport).map(([room, allowed]) => {
  const own = room.includes('[') ? `^${room.replace('[^/]+', '$1')}/` : `^${room}/`;
  return {
    name: `tests of ${room} import what it may, the test kit and tooling`,
    severity: 'error',
    from: { path: `^${room.replace('[^/]+', '([^/]+)')}/.*${test}` },
    to: {
      path: ours,
      pathNot: [
        own,
        ...allowed.map((path) => `^${path}`),
        '^test/kit/',
        '^packages/tooling/',
        '^packages/process/',
        '^packages/identity/',
        '^packages/persistence/',
      ],
    },
  };
});

export default {
  forbidden: [
    ...roomRules,
    ...testRules,
    {
      name: 'pure packages use no Node built-ins',
      severity: 'error',
      from: { path: '^packages/(working-calendar|complaint|contact-registry|partner-standing)/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure packages take no library but temporal-polyfill',
      severity: 'error',
      from: { path: '^packages/(working-calendar|complaint|partner-standing)/', pathNot: test },
      to: { path: 'node_modules', pathNot: 'node_modules/(\\.pnpm/)?temporal-' },
    },
    {
      name: 'contact-registry takes no library but temporal-polyfill and libphonenumber-js',
      severity: 'error',
      from: { path: '^packages/contact-registry/', pathNot: test },
      to: { path: 'node_modules', pathNot: 'node_modules/(\\.pnpm/)?(temporal-|libphonenumber-js)' },
    },
    {
      name: 'persistence knows no GraphQL',
      severity: 'error',
      from: { path: '^packages/persistence/' },
      to: { path: 'node_modules/.*graphql' },
    },
    {
      name: 'faces and the base graph reach the database through persistence',
      severity: 'error',
      from: { path: '^(subgraphs|packages/(complaint|registry|standing)-graph)/', pathNot: test },
      to: { path: 'node_modules/(\\.pnpm/)?(pg|pg-[^/@]+|@mikro-orm)[@+/]' },
    },
    {
      name: 'nobody imports tooling but tests',
      severity: 'error',
      from: { path: ours, pathNot: ['^packages/tooling/', '^test/', test] },
      to: { path: '^(packages/tooling|test)/' },
    },
    {
      name: 'no circles',
      severity: 'error',
      from: { pathNot: test },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'every import is found', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^(virtual:|\\.\\./build/)' } },
    { name: 'every library is listed', severity: 'error', from: {}, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)(build|\\.vite)/', '^packages/tooling/toolchain/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
