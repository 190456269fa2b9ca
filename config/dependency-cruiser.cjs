'use strict';
// The rooms of CONTRIBUTING.md, kept by machine. The only boundary tool.
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const webparts = '^src/webparts';
const local = '^src/local';

module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      'A cycle means two files are one. Types alone may refer back.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'domain-is-pure',
      'Rules of supervision need no package, clock or platform.',
      { path: '^src/domain' },
      { pathNot: '^src/domain' },
    ),
    rule(
      'strings-know-only-domain',
      'Sentences are typed by domain codes and nothing else.',
      { path: '^src/strings' },
      { pathNot: '^src/(strings|domain)' },
    ),
    rule(
      'services-stay-below-ui',
      'Use cases and adapters know nothing of what draws them.',
      { path: '^src/services' },
      { path: '^src/(ui|webparts|local|strings)' },
    ),
    rule(
      'use-cases-meet-ports-only',
      "A use case takes ports; composing adapters is the composer's work.",
      { path: '^src/services/(useCases/.+|[^/]+)\\.ts$', pathNot: '^src/services/compose[A-Za-z]*\\.ts$' },
      { path: '^src/services/(sharepoint|graph|device)' },
    ),
    rule(
      'adapters-never-meet',
      'SharePoint knows no Graph.',
      { path: '^src/services/sharepoint' },
      { path: '^src/services/(graph|device)|@microsoft/microsoft-graph-client' },
    ),
    rule(
      'adapters-never-meet-either',
      'Graph knows no SharePoint.',
      { path: '^src/services/graph' },
      { path: '^src/services/(sharepoint|device)|node_modules/@pnp' },
    ),
    rule(
      'the-device-knows-neither',
      'What is kept on a device comes from anywhere.',
      { path: '^src/services/device' },
      { path: '^src/services/(sharepoint|graph)' },
    ),
    rule(
      'ui-never-meets-adapters',
      'Views use ports and use cases through the context.',
      { path: '^src/ui' },
      { path: '^src/services/(sharepoint|graph|device|compose)|node_modules/(@pnp|@microsoft/microsoft-graph-client)' },
    ),
    rule(
      'features-share-through-shared',
      "A feature folder is not another's library.",
      { path: '^src/ui/(?!shared/)([^/]+)/.+' },
      { path: '^src/ui/(?!shared/)[^/]+/.+', pathNot: '^src/ui/$1/' },
    ),
    rule(
      'nobody-imports-a-host',
      'Hosts choose adapters; nothing chooses a host.',
      { path: '^src/(domain|services|strings|ui)' },
      { path: [webparts, local] },
    ),
    rule('webparts-are-shipped', 'Nothing local reaches the package.', { path: webparts }, { path: local }),
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
      'The starting catalogue is typed by the domain and nothing else.',
      { path: '^sharepoint/content' },
      { path: '^src/(?!domain)' },
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
