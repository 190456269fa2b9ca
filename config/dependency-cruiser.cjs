'use strict';
// The rooms of CONTRIBUTING.md, kept by machine on both axes: capability first, layer second. The only boundary tool.
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Capabilities from the bottom up. Each may look at what stands below it, never up and never to the side. */
const order = [
  ['ground'],
  ['people'],
  ['records'],
  ['access'],
  ['sessions'],
  ['requirements', 'plans', 'logs', 'library'],
  ['picture', 'setUp'],
  ['places'],
  ['app'],
];
const upward = order.flatMap((names, index) =>
  names.map((name) => {
    const beside = names.filter((other) => other !== name);
    const closed = [...beside, ...order.slice(index + 1).flat()];
    return rule(
      `${name}-looks-down`,
      'A capability is understood without those that stand on it. What two of them need belongs below both.',
      { path: `^src/${name}/` },
      { path: `^src/(${[...closed, 'webparts', 'local'].join('|')})/` },
    );
  }),
);

const rules = '/rules/';
const ports = '(/ports|/[A-Z][A-Za-z]*(Service|Store|Words|Draft|Drafts|View))\\.ts$';
const adapters = '^src/(?!local|webparts).*/(sharepoint|graph)/';
const views = '^src/((?!local|webparts|app).*/ui/|places/.*\\.tsx$|app/.*\\.tsx$)';

module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      'A cycle means two files are one, also by type. A page that is loaded when it is opened may name its way back.',
      { pathNot: '^src/local' },
      { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    ),
    rule(
      'no-cycles-in-the-machine',
      'Types of the local tenant may refer back.',
      { path: '^src/local' },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    ),
    ...upward,
    rule(
      'rules-are-pure',
      'Rules need no package, clock or platform: they import rules.',
      { path: `^src/(?!local).*${rules}` },
      { pathNot: ['^src/.*/rules/', '^sharepoint/lists/', ports] },
    ),
    rule(
      'use-cases-meet-ports-only',
      "A use case takes ports; choosing adapters is the composer's work.",
      { path: '^src/.*/useCases/' },
      { path: [adapters, views] },
    ),
    rule(
      'adapters-never-meet',
      'SharePoint knows no Graph.',
      { path: '^src/(?!local).*/sharepoint/' },
      { path: ['^src/(?!local).*/graph/', '^src/.*/useCases/', views, '@microsoft/microsoft-graph-client'] },
    ),
    rule(
      'adapters-never-meet-either',
      'Graph knows no SharePoint.',
      { path: '^src/(?!local).*/graph/' },
      { path: ['^src/(?!local).*/sharepoint/', '^src/.*/useCases/', views, 'node_modules/@pnp'] },
    ),
    rule(
      'views-never-meet-adapters',
      'Views ask services through typed hooks.',
      { path: views, pathNot: '^src/app/[a-zA-Z]+\\.ts$' },
      { path: [adapters, '^src/.*/useCases/', 'node_modules/(@pnp|@microsoft/microsoft-graph-client)'] },
    ),
    rule(
      'what-capabilities-bring-is-light',
      'All of it comes before the first paint: pages and their words stand behind an import().',
      { path: '/capability\\.ts$' },
      {
        path: ['^src/.*\\.tsx$', '^src/.*/en\\.ts$'],
        pathNot: ['/needs/', '^src/app/home/en\\.ts$'],
        dependencyTypesNot: ['dynamic-import'],
      },
    ),
    rule(
      'nobody-imports-a-host',
      'Hosts choose; nothing chooses a host.',
      { path: '^src/(?!webparts|local)' },
      { path: ['^src/webparts', '^src/local'] },
    ),
    rule(
      'webparts-are-shipped',
      'Nothing local reaches the package.',
      { path: '^src/webparts' },
      { path: '^src/local' },
    ),
    rule(
      'tenant-stands-alone',
      'An emulator that shares code with its client proves nothing.',
      { path: '^src/local/tenant' },
      {
        pathNot: [
          '^src/local/tenant',
          '^sharepoint/lists',
          '^node_modules/(@types/)?(saxes|xmlchars)',
          '^node_modules/selfsigned/',
          '^(node:)?[a-z_]+(/promises)?$',
        ],
        dependencyTypesNot: ['core'],
      },
    ),
    rule(
      'lists-are-data',
      'What SharePoint must contain is read by the product and the tenant alike, so it knows neither.',
      { path: '^sharepoint/lists' },
      { path: '^src' },
    ),
    rule(
      'content-is-data',
      'The starting catalogue is typed by rules and nothing else.',
      { path: '^sharepoint/content' },
      { path: '^src/(?!.*/rules/)' },
    ),
    rule(
      'no-dev-packages-in-the-package',
      'What ships must be a dependency.',
      { path: '^src/(?!local)' },
      { dependencyTypes: ['npm-dev'], pathNot: '^node_modules/(@types|@microsoft/microsoft-graph-types)' },
    ),
    rule(
      'nothing-unresolved',
      'Every import resolves.',
      {},
      { couldNotResolve: true, pathNot: ['WebPartStrings$', '\\.module\\.scss$', '^@msinternal', '^@ms/'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(lib|dist|release|temp)/' },
    tsConfig: { fileName: 'config/tsconfig.check.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
