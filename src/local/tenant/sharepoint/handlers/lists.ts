import { demand, holdsNothing, may } from '../access';
import { recycleList } from '../items/recycled';
import { stamp } from '../items/writeItem';
import { switchesOf } from '../../switches';
import { fullMask, permission } from '../masks';
import { namesIn } from '../protocol/readQuery';
import { demandMatch } from '../protocol/demandMatch';
import { demandType } from '../protocol/demandType';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { textArgument } from '../protocol/parsePath';
import type { Problem } from '../protocol/Problem';
import { problems } from '../protocol/problems';
import { demandNames } from '../protocol/refuseName';
import type { Reply, Resource } from '../protocol/Reply';
import { action, allOrOne, deny, done } from '../protocol/Reply';
import type { Properties } from '../protocol/readBody';
import { demandMeant, numberOf, publishedMembers, readBody, textOf } from '../protocol/readBody';
import type { SharePointOperation } from '../SharePointOperation';
import { eraseList } from '../store/eraseList';
import { listAround, listByGuid, listById, listByTitle, listsOf } from '../store/findRows';
import { updateList } from '../store/listRows';
import { defaultListSettings, listSettings } from '../store/listSettings';
import { makeList } from '../store/makeList';
import type { ListRow } from '../store/rows';
import { offered } from '../ways';
import { listEntity } from './listEntity';
import { collectionResource, entityResource } from './respond';
import { securableStep } from './securable';
import { serverRelative } from './serverRelative';

function listResource(exchange: Exchange, find: () => ListRow | undefined, missing: () => Problem): Resource {
  const { db } = exchange.tenant;
  const { web } = exchange;
  const list = (): ListRow => {
    demand(db, exchange.actor, web.scope_id, permission.open);
    const row = find() ?? deny(missing());
    // who has no right at all does not learn that it is there (TimeSheet, security-read-proxy-spike)
    if (holdsNothing(db, exchange.actor, row.scope_id)) throw missing();
    demand(db, exchange.actor, row.scope_id, permission.open);
    return row;
  };
  return entityResource(
    exchange,
    () => listEntity(exchange, list()),
    offered(
      exchange,
      'list',
      () => ({ exchange, list: list() }),
      (here, segment) =>
        securableStep(exchange, { kind: 'list', web, list: here.list }, `Web/Lists(guid'${here.list.guid}')`, segment),
    ),
  );
}

/** One report has members refused who expand the root folder of every list without saying what of it they want. */
function demandRootFolders({ tenant, actor, web, query }: Exchange): void {
  const has = (option: '$select' | '$expand', name: RegExp): boolean =>
    namesIn(query, option).some((each) => name.test(each));
  if (switchesOf(tenant.db).listsWithRootFolder === 'answered' || !has('$expand', /^RootFolder(\/|$)/i)) return;
  if (!has('$select', /^RootFolder\/\w/i)) demand(tenant.db, actor, web.scope_id, fullMask);
}

function listsResource(exchange: Exchange, segment: Segment): Resource | undefined {
  const { db } = exchange.tenant;
  const { web } = exchange;
  const openable = (): ListRow[] => {
    demand(db, exchange.actor, web.scope_id, permission.open);
    return listsOf(db, web.id).filter((list) => may(db, exchange.actor, list.scope_id, permission.open));
  };
  const all = collectionResource(
    exchange,
    () => {
      demandRootFolders(exchange);
      return openable().map((list) => listEntity(exchange, list));
    },
    offered(exchange, 'lists', () => ({ exchange })),
  );
  return allOrOne(all, segment);
}

/** `getList('/sites/trust/Lists/Pairs')`: the list whose root folder (or a page or folder in it) this is. */
function listByRoot(exchange: Exchange, given: string): Resource {
  const url = serverRelative(exchange, given);
  return listResource(exchange, () => listAround(exchange.tenant.db, exchange.web.id, url), problems.folderMissing);
}

type InWeb = { readonly exchange: Exchange };

function listWithId({ exchange }: InWeb, segment: Segment): Resource {
  const { db } = exchange.tenant;
  return listResource(
    exchange,
    () => listByGuid(db, exchange.web.id, textArgument(segment, 0, 'id')),
    problems.listIdMissing,
  );
}

function listWithTitle({ exchange }: InWeb, segment: Segment): Resource {
  const { db, origin } = exchange.tenant;
  const { web } = exchange;
  const title = textArgument(segment, 0, 'title');
  return listResource(
    exchange,
    () => listByTitle(db, web.id, title),
    () => problems.listMissing(title, `${origin}${web.url}`),
  );
}

export const readLists: SharePointOperation = {
  name: 'GET /_api/web/lists, /_api/lists, getByTitle, getById, lists(guid), getList, GetListUsingPath',
  fidelity: 'partial',
  differs: 'A list is listed for everybody who may open it.',
  guesses: [
    'Limited Access opens the web, its lists and their schema',
    'a member may expand the root folder of every list',
  ],
  source: 'pnp/pnpcore recordings (404 text)',
  confirmed: false,
  at: {
    root: {
      steps: {
        lists: ({ exchange }, segment) => {
          demand(exchange.tenant.db, exchange.actor, exchange.web.scope_id, permission.open);
          return listsResource(exchange, segment);
        },
      },
    },
    web: {
      steps: {
        lists: ({ exchange }, segment) => listsResource(exchange, segment),
        getlist: ({ exchange }, segment) => listByRoot(exchange, textArgument(segment, 0, 'strUrl')),
        getlistusingpath: ({ exchange }, segment) => listByRoot(exchange, textArgument(segment, 0, 'DecodedUrl')),
      },
    },
    lists: { steps: { '': listWithId, getbyid: listWithId, getbytitle: listWithTitle } },
  },
};

/** What these would change is not done here: nothing waits for approval, there are no drafts, nobody must check out. */
const notDone = { EnableModeration: [false], EnableMinorVersions: [false], ForceCheckout: [false] };

/** Numbers that stand for something each. */
const choices: Readonly<Record<string, readonly unknown[]>> = {
  DraftVersionVisibility: [0, 1, 2],
  ListExperienceOptions: [0, 1, 2],
  ReadSecurity: [1, 2],
  WriteSecurity: [1, 2, 4],
};

/** The settings in a body; `also` is read elsewhere. */
function readSettings(body: Properties, also: readonly string[]): Properties {
  const known = Object.keys(defaultListSettings(100));
  demandNames(body, 'SP.List', [...known, ...also]);
  demandMeant(body, notDone);
  const settings = publishedMembers(body, 'SP.List', known);
  for (const [name, values] of Object.entries(choices))
    if (Object.hasOwn(settings, name) && !values.includes(settings[name]))
      throw problems.badArgument('Value does not fall within the expected range.');
  return settings;
}

function demandManage(exchange: Exchange, scope: number): void {
  demand(exchange.tenant.db, exchange.actor, scope, permission.manageLists);
}

function addList(exchange: Exchange): Reply {
  const { db } = exchange.tenant;
  const { web } = exchange;
  demandType(exchange, 'SP.List');
  demandManage(exchange, web.scope_id);
  const body = readBody(exchange);
  const title = textOf(body, 'Title') ?? '';
  const template = numberOf(body, 'BaseTemplate') ?? 100;
  if (title === '' || title.length > 255) throw problems.badArgument('The list title is not valid.');
  if (template !== 100 && template !== 101) throw problems.notImplemented(`lists of template ${template}`);
  if (listByTitle(db, web.id, title)) throw problems.listTitleTaken();
  const made = makeList(db, web, {
    title,
    description: textOf(body, 'Description') ?? '',
    template,
    settings: readSettings(body, ['Title', 'Description', 'BaseTemplate']),
    at: stamp(exchange),
  });
  return { kind: 'entity', entity: listEntity(exchange, listById(db, made.id) ?? made), status: 201 };
}

function mergeList(exchange: Exchange, list: ListRow): Reply {
  const { db } = exchange.tenant;
  demandType(exchange, 'SP.List');
  demandManage(exchange, list.scope_id);
  demandMatch(exchange, `"${list.version}"`);
  const body = readBody(exchange);
  const settings = readSettings(body, ['Title', 'Description']);
  const title = textOf(body, 'Title') ?? list.title;
  const taken = listByTitle(db, list.web_id, title);
  if (taken && taken.id !== list.id) throw problems.listTitleTaken();
  updateList(db, list.id, {
    title,
    description: textOf(body, 'Description') ?? list.description,
    settings: JSON.stringify({ ...listSettings(list), ...settings }),
  });
  const etag = `"${list.version + 1}"`;
  return { kind: 'empty', status: 204, etag };
}

/** Removes a list with everything in it, for good. */
function deleteList(exchange: Exchange, list: ListRow): Reply {
  demandManage(exchange, list.scope_id);
  eraseList(exchange.tenant.db, list);
  return done;
}

export const changeLists: SharePointOperation = {
  name: 'POST /_api/web/lists; MERGE, DELETE, recycle one',
  fidelity: 'partial',
  differs:
    'Templates 100 and 101 only. Approval, minor versions, forced check-out and validation formulas are 501. The folder name drops every character that is not a letter, digit, space or underscore.',
  guesses: [
    'which characters a folder name drops',
    'codes of refused titles',
    "a list's ETag counts changes of its settings and columns",
  ],
  source: 'pnp/pnpcore recordings (title taken)',
  confirmed: false,
  at: {
    lists: { methods: { POST: ({ exchange }) => addList(exchange) } },
    list: {
      steps: {
        deleteobject: ({ exchange, list }) => action(() => deleteList(exchange, list)),
        recycle: ({ exchange, list }) =>
          action(() => ({ kind: 'value', name: 'Recycle', value: recycleList(exchange, list), type: 'Edm.Guid' })),
      },
      methods: {
        MERGE: ({ exchange, list }) => mergeList(exchange, list),
        DELETE: ({ exchange, list }) => deleteList(exchange, list),
      },
    },
  },
};

/** The first library of documents, as the site made it. */
function defaultLibrary({ exchange }: InWeb): Resource {
  const { db } = exchange.tenant;
  const { web } = exchange;
  return listResource(
    exchange,
    () =>
      listsOf(db, web.id)
        .filter((list) => list.template === 101)
        .sort((left, right) => left.id - right.id)[0],
    problems.listIdMissing,
  );
}

export const defaultDocumentLibrary: SharePointOperation = {
  name: 'GET /_api/web/defaultDocumentLibrary',
  fidelity: 'full',
  differs: '',
  guesses: ['after it is deleted, the oldest library left takes its place'],
  source: "@pnp/sp lists/web; SharePoint's $metadata (SP.Web)",
  confirmed: false,
  at: { web: { steps: { defaultdocumentlibrary: defaultLibrary } } },
};
