import { createHash } from 'node:crypto';
import type { WebRow } from '../sharepoint/store/rows';
import type { Endpoint, GraphCall } from './graphCall';
import { openSite, siteId, sitesWith, webById, webByPath } from './openSite';
import { param } from './person';
import { notHere } from './published/publishedNames';
import { page, selecting } from './queryOptions';
import { readExpand } from './readExpand';

type Entity = Record<string, unknown>;

export const siteScopes = ['Sites.Read.All', 'Sites.ReadWrite.All'];

const hostOf = (call: GraphCall): string => new URL(call.context.origin).host;

function shape(call: GraphCall, web: WebRow): Entity {
  const { origin } = call.context;
  const webUrl = `${origin}${encodeURI(web.url)}`;
  return {
    createdDateTime: web.created,
    description: web.description,
    id: siteId(call.context, web),
    lastModifiedDateTime: web.modified,
    name: web.url.split('/').pop() ?? '',
    webUrl,
    displayName: web.title,
    isPersonalSite: false,
    ...(web.parent_id === null ? { root: {} } : {}),
    sharepointIds: { siteId: web.site_guid, siteUrl: webUrl, webId: web.guid },
    siteCollection: { hostname: hostOf(call) },
  };
}

/** The site every tenant has at the top of its host. Here nothing stands in it, and everybody may open it. */
function rootShape(call: GraphCall): Entity {
  const hex = createHash('sha256').update(call.context.origin).digest('hex');
  const guid = (from: number): string =>
    `${hex.slice(from, from + 8)}-0000-4000-8000-${hex.slice(from + 8, from + 20)}`;
  const created = '2020-09-01T08:00:00Z';
  return {
    createdDateTime: created,
    description: '',
    id: `${hostOf(call)},${guid(0)},${guid(20)}`,
    lastModifiedDateTime: created,
    name: '',
    webUrl: call.context.origin,
    displayName: 'Communication site',
    isPersonalSite: false,
    root: {},
    sharepointIds: { siteId: guid(0), siteUrl: call.context.origin, webId: guid(20) },
    siteCollection: { hostname: hostOf(call) },
  };
}

function one(call: GraphCall, whole: Entity): { status: number; body: Entity } {
  readExpand(call.query.get('$expand'), 'site');
  return {
    status: 200,
    body: { '@odata.context': `${call.root}/$metadata#sites/$entity`, ...selecting(call, 'site')(whole) },
  };
}

const source = 'https://learn.microsoft.com/graph/api/site-get; https://learn.microsoft.com/graph/api/site-getbypath';
const differs =
  "The host is the local origin's with its port. Only the properties a link needs; no lists, pages or columns.";
const shared = { method: 'GET', below: 'root', service: 'files', scopes: siteScopes } as const;

export const getSite: Endpoint = {
  ...shared,
  path: 'sites/{site}',
  query: ['$select', '$expand'],
  handle: (call) => {
    const id = param(call, 'site');
    const isRoot = [hostOf(call).toLowerCase(), String(rootShape(call)['id']).toLowerCase()].includes(id.toLowerCase());
    if (isRoot) return one(call, rootShape(call));
    return one(call, shape(call, openSite(call.context, call.caller, webById(call.context, id))));
  },
  operation: { fidelity: 'partial', differs, source, confirmed: false },
};

export const getRootSite: Endpoint = {
  ...shared,
  path: 'sites/root',
  query: ['$select', '$expand'],
  handle: (call) => one(call, rootShape(call)),
  operation: {
    fidelity: 'partial',
    differs: `${differs} The root site is a name only: nothing stands in it.`,
    source,
    confirmed: false,
  },
};

export const searchSites: Endpoint = {
  ...shared,
  path: 'sites',
  query: ['search', '$select', '$top', '$skip'],
  handle: (call) => {
    const words = call.query.get('search');
    if (words === undefined) throw notHere("'sites' without the query option 'search'");
    const select = selecting(call, 'site');
    const { value, more } = page(call, sitesWith(call.context, call.caller, words), { usual: 200, most: 1000 });
    return {
      status: 200,
      body: {
        '@odata.context': `${call.root}/$metadata#sites`,
        ...more,
        value: value.map((web) => select(shape(call, web))),
      },
    };
  },
  operation: {
    fidelity: 'partial',
    differs: `${differs} Every word is looked for in title, description and address, and a site is found as soon as it is made, where the search index lags behind.`,
    guesses: [
      { says: 'words are found anywhere inside title, description and address', probe: 'graph-site-search' },
      { says: 'subsites are found like sites', probe: 'graph-site-search' },
      { says: '200 sites a page', probe: 'graph-page-sizes' },
    ],
    source: 'https://learn.microsoft.com/graph/api/site-search',
    confirmed: false,
  },
};

export const getSiteByPath: Endpoint = {
  ...shared,
  path: 'sites/{host}/sites/{name}',
  query: ['$select', '$expand'],
  handle: (call) => {
    const web = webByPath(call.context, param(call, 'host'), `/sites/${param(call, 'name').replace(/:$/, '')}`);
    return one(call, shape(call, openSite(call.context, call.caller, web)));
  },
  operation: {
    fidelity: 'partial',
    differs: `${differs} Written sites/{host}:/sites/{name}, with or without a colon at the end: site collections only, and nothing may follow the path.`,
    source,
    confirmed: false,
  },
};
