import type { Operation } from '../../platform';
import { demand, may } from '../access';
import { recycleList } from '../items/recycled';
import { stamp } from '../items/writeItem';
import { permission } from '../masks';
import { demandType } from '../protocol/demandType';
import type { Exchange } from '../protocol/Exchange';
import { textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { action } from '../protocol/Reply';
import type { Properties } from '../protocol/readBody';
import { readBody, textOf } from '../protocol/readBody';
import { listByGuid, listById, listByTitle, listsOf } from '../store/findRows';
import { defaultListSettings, listSettings } from '../store/listSettings';
import { makeList } from '../store/makeList';
import type { ListRow } from '../store/rows';
import { run } from '../../sql';
import { addValidated } from './addValidated';
import { changesResource, changesSinceToken } from './changes';
import { contentTypesResource } from './contentTypes';
import { eraseList } from '../store/eraseList';
import { fieldsResource } from './fields';
import { rootFolderResource } from './folders';
import { getItems, itemsResource } from './items';
import { listEntity } from './listEntity';
import { renderList } from './renderList';
import { collectionResource, entityResource } from './respond';
import { securableStep } from './securable';
import { viewsResource } from './views';

export const listOperations: readonly Operation[] = [
  {
    surface: 'SharePoint',
    name: 'GET /_api/web/lists, getByTitle, getById, lists(guid), getList, GetListUsingPath',
    fidelity: 'partial',
    differs: 'A list is listed for everybody who may open it.',
    source: 'pnp/pnpcore recordings (404 text)',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'POST /_api/web/lists; MERGE, DELETE, recycle one',
    fidelity: 'partial',
    differs:
      'Templates 100 and 101 only. The folder name drops every character that is not a letter, digit, space or underscore.',
    source: 'pnp/pnpcore recordings (title taken)',
    confirmed: false,
  },
];

/** Properties SharePoint takes on a list that change nothing here. */
const inert = [
  'Title',
  'Description',
  'BaseTemplate',
  'ImageUrl',
  'OnQuickLaunch',
  'ValidationFormula',
  'ValidationMessage',
  'Direction',
  'ListExperienceOptions',
];

function readSettings(body: Properties): Properties {
  const known = Object.keys(defaultListSettings(100));
  const settings: Properties = {};
  for (const [name, value] of Object.entries(body)) {
    if (known.includes(name)) settings[name] = value;
    else if (!inert.includes(name)) throw problems.unknownProperty(name, 'SP.List');
  }
  return settings;
}

function merge(exchange: Exchange, list: ListRow): void {
  const { db } = exchange.tenant;
  demand(db, exchange.actor, list.scope_id, permission.manageLists);
  const sent = exchange.headers.get('if-match');
  if (sent !== undefined && sent !== '*' && sent !== `"${list.version}"`)
    throw problems.staleEtag(sent, `"${list.version}"`);
  const body = readBody(exchange);
  const settings = readSettings(body);
  const title = textOf(body, 'Title') ?? list.title;
  const taken = listByTitle(db, list.web_id, title);
  if (taken && taken.id !== list.id) throw problems.listTitleTaken();
  run(
    db,
    'UPDATE lists SET title = ?, description = ?, settings = ?, version = version + 1 WHERE id = ?',
    title,
    textOf(body, 'Description') ?? list.description,
    JSON.stringify({ ...listSettings(list), ...settings }),
    list.id,
  );
}

/** Removes a list with everything in it, for good. */
function remove(exchange: Exchange, list: ListRow): void {
  const { db } = exchange.tenant;
  demand(db, exchange.actor, list.scope_id, permission.manageLists);
  eraseList(db, list);
}

export function listResource(exchange: Exchange, find: () => ListRow | undefined, missing: () => Error): Resource {
  const { db } = exchange.tenant;
  const list = (): ListRow => {
    demand(db, exchange.actor, exchange.web.scope_id, permission.open);
    const row = find();
    if (!row) throw missing();
    demand(db, exchange.actor, row.scope_id, permission.open);
    return row;
  };
  return entityResource(exchange, () => listEntity(exchange, list()), {
    step: (segment) => {
      const row = list();
      switch (segment.name) {
        case 'items':
          return segment.called
            ? itemsResource(exchange, row).step?.({ ...segment, name: '' })
            : itemsResource(exchange, row);
        case 'fields':
          return segment.called
            ? fieldsResource(exchange, row).step?.({ ...segment, name: '' })
            : fieldsResource(exchange, row);
        case 'getitembyid':
          return itemsResource(exchange, row).step?.(
            segment.args.length > 0 ? { ...segment, name: 'getbyid' } : segment,
          );
        case 'getitems':
          return action(() => getItems(exchange, row));
        case 'addvalidateupdateitemusingpath':
        case 'addvalidateupdateitem':
          return action(() => addValidated(exchange, row));
        case 'contenttypes':
          return contentTypesResource(exchange, row, segment);
        case 'rootfolder':
          return rootFolderResource(exchange, row);
        case 'getchanges':
          return changesResource(exchange, row);
        case 'getlistitemchangessincetoken':
          return changesSinceToken(exchange, row);
        case 'renderlistdataasstream':
          return action(() => renderList(exchange, row));
        case 'views':
          return viewsResource(exchange, row, segment);
        case 'defaultview':
        case 'getview':
          return viewsResource(exchange, row, segment);
        case 'recycle':
          return action(() => {
            return { kind: 'value', name: 'Recycle', value: recycleList(exchange, row), type: 'Edm.Guid' };
          });
        default:
          return securableStep(
            exchange,
            { kind: 'list', web: exchange.web, list: row },
            `Web/Lists(guid'${row.guid}')`,
            segment,
          );
      }
    },
    methods: {
      MERGE: () => {
        demandType(exchange, 'SP.List');
        merge(exchange, list());
        return { kind: 'empty', status: 204 };
      },
      DELETE: () => {
        remove(exchange, list());
        return { kind: 'empty', status: 200 };
      },
    },
  });
}

export function listsResource(exchange: Exchange): Resource {
  const { db, origin } = exchange.tenant;
  const { web } = exchange;
  const openable = (): ListRow[] => {
    demand(db, exchange.actor, web.scope_id, permission.open);
    return listsOf(db, web.id).filter((list) => may(db, exchange.actor, list.scope_id, permission.open));
  };
  return collectionResource(exchange, () => openable().map((list) => listEntity(exchange, list)), {
    step: (segment) => {
      switch (segment.name) {
        case '':
        case 'getbyid':
          return listResource(
            exchange,
            () => listByGuid(db, web.id, textArgument(segment, 0, 'id')),
            problems.listIdMissing,
          );
        case 'getbytitle': {
          const title = textArgument(segment, 0, 'title');
          return listResource(
            exchange,
            () => listByTitle(db, web.id, title),
            () => problems.listMissing(title, `${origin}${web.url}`),
          );
        }
        default:
          return undefined;
      }
    },
    methods: {
      POST: () => {
        demandType(exchange, 'SP.List');
        demand(db, exchange.actor, web.scope_id, permission.manageLists);
        const body = readBody(exchange);
        const title = textOf(body, 'Title') ?? '';
        const template = Number(body.BaseTemplate ?? 100);
        if (title === '' || title.length > 255) throw problems.badArgument('The list title is not valid.');
        if (template !== 100 && template !== 101) throw problems.notImplemented(`lists of template ${template}`);
        if (listByTitle(db, web.id, title)) throw problems.listTitleTaken();
        const made = makeList(db, web, {
          title,
          description: textOf(body, 'Description') ?? '',
          template,
          settings: readSettings(body),
          at: stamp(exchange),
        });
        return { kind: 'entity', entity: listEntity(exchange, listById(db, made.id) ?? made), status: 201 };
      },
    },
  });
}
