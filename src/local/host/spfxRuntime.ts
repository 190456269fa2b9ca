import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ComponentManifest } from './ComponentManifest';
import { shimIds, shimManifest } from './runtimeShims';

/** Nothing but a heading: what the bench compares our web parts with. */
export const emptyWebPartId = '0f6e2c7e-5d0b-4a83-9d57-3c8d7c0a9b11';
const applicationId = '8be81a5c-af38-4bb2-af97-afa3b64dfbed';
/** Assembled separately by the page itself: the loader cannot be loaded by itself. */
const assemblies = new Set(['sp-loader-assembly', 'sp-default-assembly']);

const readManifest = (file: string): ComponentManifest => JSON.parse(readFileSync(file, 'utf8')) as ComponentManifest;
const versionOf = (root: string, name: string): string =>
  (JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
    .version;

export interface SpfxRuntime {
  /** The SPFx loader's script and every other file of the published runtime, by file name, as its CDN serves them. */
  readonly files: ReadonlyMap<string, string>;
  readonly applicationId: string;
  /** Every component the page can load, our built web parts read afresh so that a new build shows on reload. */
  manifests(): readonly ComponentManifest[];
}

const applicationNeeds = [
  'sp-application-base',
  'sp-webpart-base',
  'sp-component-base',
  'sp-http-base',
  'sp-loader',
  'sp-property-pane',
  'sp-core-library',
];

/**
 * Indexes the runtime Microsoft publishes to npm. It is read from node_modules at run time and never copied or shipped.
 */
export function indexSpfxRuntime(root: string, origin: string): SpfxRuntime {
  const files = new Map<string, string>();
  const published: ComponentManifest[] = [];
  const idOf = new Map<string, string>();
  const scope = path.join(root, 'node_modules/@microsoft');
  for (const name of readdirSync(scope)) {
    const dist = path.join(scope, name, 'dist');
    if (!existsSync(dist)) continue;
    for (const file of readdirSync(dist)) {
      if (file.endsWith('.js')) files.set(file, path.join(dist, file));
      if (!file.endsWith('.manifest.json')) continue;
      const manifest = readManifest(path.join(dist, file));
      if (assemblies.has(manifest.alias)) continue;
      manifest.isInternal = true;
      manifest.loaderConfig.internalModuleBaseUrls = [`${origin}/_host/runtime/`];
      published.push(manifest);
      idOf.set(name, manifest.id);
    }
  }
  const react = versionOf(root, 'react');
  const spfx = versionOf(root, '@microsoft/sp-core-library');
  const standIns = [
    shimManifest(origin, shimIds.react, react, 'react'),
    shimManifest(origin, shimIds.reactDom, react, 'react-dom', {
      react: { type: 'component', id: shimIds.react, version: react },
    }),
    shimManifest(
      origin,
      shimIds.graphClient,
      versionOf(root, '@microsoft/microsoft-graph-client'),
      '@microsoft/microsoft-graph-client',
    ),
  ];
  const application: ComponentManifest = {
    id: applicationId,
    alias: 'LocalPage',
    version: '1.0.0',
    componentType: 'Application',
    isInternal: true,
    ...{ manifestVersion: 2 },
    loaderConfig: {
      internalModuleBaseUrls: [`${origin}/_host/browser/`],
      entryModuleId: 'localPage',
      scriptResources: {
        localPage: { type: 'path', path: 'localPage.js' },
        ...Object.fromEntries(
          applicationNeeds.map((name) => [
            `@microsoft/${name}`,
            { type: 'component', id: idOf.get(name) ?? '', version: spfx },
          ]),
        ),
      },
    },
  };

  const empty: ComponentManifest = {
    id: emptyWebPartId,
    alias: 'EmptyWebPart',
    version: '1.0.0',
    componentType: 'WebPart',
    ...{
      manifestVersion: 2,
      supportedHosts: ['SharePointWebPart'],
      preconfiguredEntries: [{ title: { default: 'Empty' }, properties: {} }],
    },
    loaderConfig: {
      internalModuleBaseUrls: [`${origin}/_host/browser/`],
      entryModuleId: 'emptyWebPart',
      scriptResources: {
        emptyWebPart: { type: 'path', path: 'emptyWebPart.js' },
        '@microsoft/sp-webpart-base': { type: 'component', id: idOf.get('sp-webpart-base') ?? '', version: spfx },
      },
    },
  };

  const known = new Set([...published, ...standIns, application].map((manifest) => manifest.id));
  const unpublished = new Map<string, ComponentManifest>();
  for (const manifest of published) {
    for (const [name, resource] of Object.entries(manifest.loaderConfig.scriptResources)) {
      if (resource.type === 'component' && resource.id && !known.has(resource.id))
        unpublished.set(resource.id, shimManifest(origin, resource.id, resource.version ?? '1.0.0', name));
    }
  }
  const fixed = [application, empty, ...standIns, ...published, ...unpublished.values()];

  return {
    files,
    applicationId,
    manifests: () => {
      const folder = path.join(root, 'release/manifests');
      const ours = !existsSync(folder)
        ? []
        : readdirSync(folder)
            .filter((file) => file.endsWith('.json'))
            .map((file) => {
              const manifest = readManifest(path.join(folder, file));
              manifest.loaderConfig.internalModuleBaseUrls = [`${origin}/_host/app/`];
              return manifest;
            });
      return [...fixed, ...ours];
    },
  };
}
