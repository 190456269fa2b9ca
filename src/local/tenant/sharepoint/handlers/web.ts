import { demand } from '../access';
import { permission } from '../masks';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import { demandNames } from '../protocol/refuseName';
import type { Resource } from '../protocol/Reply';
import { deny } from '../protocol/Reply';
import { publishedMembers, readBody, textOf } from '../protocol/readBody';
import type { SharePointOperation } from '../SharePointOperation';
import { webById } from '../store/findRows';
import { updateWeb } from '../store/webRows';
import { offered, stepsBy } from '../ways';
import { recycleBin } from './recycleBin';
import { siteDefaults } from './recordedDefaults';
import { entityResource } from './respond';
import { securableStep } from './securable';
import { flags, mergeable, webEntity } from './webEntity';

/** `/_api/web`. A person with nothing on the site, not even Limited Access, is refused here and everywhere below. */
export function webResource(exchange: Exchange): Resource {
  const { web, tenant } = exchange;
  demand(tenant.db, exchange.actor, web.scope_id, permission.open);
  return entityResource(
    exchange,
    () => webEntity(exchange),
    offered(
      exchange,
      'web',
      () => ({ exchange }),
      (_, segment) => securableStep(exchange, { kind: 'web', web }, 'Web', segment),
    ),
  );
}

function mergeWeb(exchange: Exchange): void {
  const { web, tenant } = exchange;
  demand(tenant.db, exchange.actor, web.scope_id, permission.manageWeb);
  const body = readBody(exchange);
  demandNames(body, 'SP.Web', ['Title', 'Description', 'RequestAccessEmail', ...flags]);
  const requestAccessEmail = textOf(body, 'RequestAccessEmail');
  const settings = {
    ...(JSON.parse(web.settings) as object),
    ...(requestAccessEmail === undefined ? {} : { requestAccessEmail }),
    flags: { ...mergeable(exchange), ...publishedMembers(body, 'SP.Web', flags) },
  };
  updateWeb(tenant.db, web.id, {
    title: textOf(body, 'Title') ?? web.title,
    description: textOf(body, 'Description') ?? web.description,
    settings: JSON.stringify(settings),
  });
}

export const webOperation: SharePointOperation = {
  name: 'GET, MERGE /_api/web',
  fidelity: 'partial',
  differs: 'The properties the product reads.',
  guesses: ['NoCrawl and RequestAccessEmail are taken by MERGE', 'which properties come without $select'],
  source: '@pnp/sp webs/types',
  confirmed: false,
  at: {
    root: { steps: { web: ({ exchange }) => webResource(exchange) } },
    web: {
      methods: {
        MERGE: ({ exchange }) => {
          mergeWeb(exchange);
          return { kind: 'empty', status: 204 };
        },
      },
    },
  },
};

/** `/_api/site`: the site collection, and its root web. */
function siteResource(given: Exchange): Resource {
  const { tenant } = given;
  demand(tenant.db, given.actor, given.web.scope_id, permission.open);
  let root = given.web;
  while (root.parent_id !== null) root = webById(tenant.db, root.parent_id) ?? deny(problems.webMissing());
  const web = root;
  const exchange = { ...given, web };
  const read = (): Entity => ({
    type: 'SP.Site',
    link: 'Site',
    values: {
      ...siteDefaults,
      Id: web.site_guid,
      ServerRelativeUrl: web.url,
      Url: `${tenant.origin}${web.url}`,
      PrimaryUri: `${tenant.origin}${web.url}`,
      CurrentChangeToken: { StringValue: `1;1;${web.site_guid};0;-1` },
      ResourcePath: { DecodedUrl: `${tenant.origin}${web.url}` },
    },
  });
  return entityResource(exchange, read, {
    step: stepsBy({
      rootweb: () => webResource(exchange),
      recyclebin: (segment) => recycleBin(exchange, segment),
    }),
  });
}

export const siteOperation: SharePointOperation = {
  name: 'GET /_api/site',
  fidelity: 'partial',
  differs: 'What a blank communication site answered when recorded; nothing of it can be changed.',
  guesses: [],
  source: '@pnp/sp sites/types',
  confirmed: false,
  at: { root: { steps: { site: ({ exchange }) => siteResource(exchange) } } },
};
