import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ComponentManifest } from './ComponentManifest';

/**
 * Components SharePoint's CDN carries that npm publishes in another shape: the very same libraries, wrapped for the
 * loader.
 */
export const shimIds = {
  react: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d',
  reactDom: 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a',
  graphClient: '32b9363b-09ff-4959-929a-cab2663fb223',
} as const;

type Resources = ComponentManifest['loaderConfig']['scriptResources'];

export const shimManifest = (
  origin: string,
  id: string,
  version: string,
  alias: string,
  needs: Resources = {},
): ComponentManifest => ({
  id,
  version,
  alias,
  componentType: 'Library',
  isInternal: true,
  ...{ manifestVersion: 2 },
  loaderConfig: {
    internalModuleBaseUrls: [`${origin}/_host/shims/${encodeURIComponent(alias)}/`],
    entryModuleId: alias,
    scriptResources: { [alias]: { type: 'path', path: `${id}_${version}.js` }, ...needs },
  },
});

const define = (body: string): string => `define([], function () {${body}\n});`;

/**
 * The script behind a shim's address. Those npm does not publish at all become inert, counted stand-ins (see
 * startPage.js).
 */
export function shimScript(root: string, file: string, alias: string): string {
  const id = file.slice(0, 36);
  const read = (name: string): string => readFileSync(path.join(root, 'node_modules', name), 'utf8');
  switch (id) {
    case shimIds.react:
      return read('react/umd/react.production.min.js');
    case shimIds.reactDom:
      return read('react-dom/umd/react-dom.production.min.js');
    case shimIds.graphClient:
      return define(`${read('@microsoft/microsoft-graph-client/lib/graph-js-sdk.js')}\nreturn MicrosoftGraph;`);
    default:
      return define(`return window.localInert(${JSON.stringify(alias)});`);
  }
}
