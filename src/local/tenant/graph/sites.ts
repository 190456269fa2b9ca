import type { WebRow } from '../sharepoint/store/rows';
import type { Endpoint, GraphCall } from './graphCall';
import { selecting } from './queryOptions';
import { openSite, siteId, webById, webByPath } from './openSite';

type Entity = Record<string, unknown>;

export const siteScopes = ['Sites.Read.All', 'Sites.ReadWrite.All'];

function shape(call: GraphCall, web: WebRow): Entity {
  const { origin } = call.context;
  const whole: Entity = {
    createdDateTime: web.created,
    description: web.description,
    id: siteId(call.context, web),
    lastModifiedDateTime: web.modified,
    name: web.url.split('/').pop() ?? '',
    webUrl: `${origin}${encodeURI(web.url)}`,
    displayName: web.title,
    ...(web.parent_id === null ? { root: {} } : {}),
    siteCollection: { hostname: new URL(origin).host },
  };
  return {
    '@odata.context': `${call.root}/$metadata#sites/$entity`,
    ...selecting(call, Object.keys(whole), 'microsoft.graph.site')(whole),
  };
}

const source = 'https://learn.microsoft.com/graph/api/site-get; https://learn.microsoft.com/graph/api/site-getbypath';
const differs =
  "The host is the local origin's with its port. Only the properties a link needs; no $expand, no site search.";

export const getSite: Endpoint = {
  method: 'GET',
  path: 'sites/{site}',
  below: 'root',
  service: 'files',
  scopes: siteScopes,
  query: ['$select'],
  handle: (call) => ({
    status: 200,
    body: shape(call, openSite(call.context, call.caller, webById(call.context, call.params['site'] ?? ''))),
  }),
  operation: { fidelity: 'partial', differs, source, confirmed: false },
};

export const getSiteByPath: Endpoint = {
  method: 'GET',
  path: 'sites/{host}/sites/{name}',
  below: 'root',
  service: 'files',
  scopes: siteScopes,
  query: ['$select'],
  handle: (call) => {
    const { host = '', name = '' } = call.params;
    return {
      status: 200,
      body: shape(call, openSite(call.context, call.caller, webByPath(call.context, host, `/sites/${name}`))),
    };
  },
  operation: {
    fidelity: 'partial',
    differs: `${differs} Written sites/{host}:/sites/{name}: site collections only, and nothing may follow the path.`,
    source,
    confirmed: false,
  },
};
