import { randomBytes } from 'node:crypto';
import { actorId } from '../access';
import { noteChange } from '../items/changeLog';
import { contentOf } from '../items/fileContent';
import { versionLabel } from '../items/itemEntity';
import { demandRead } from '../items/mayRead';
import { relocate } from '../items/relocate';
import { addItem, demandEdit, stamp } from '../items/writeItem';
import { permission } from '../masks';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { numberArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import { demandNames } from '../protocol/refuseName';
import type { Reply, Resource } from '../protocol/Reply';
import { action, deny } from '../protocol/Reply';
import type { Properties } from '../protocol/readBody';
import { demandMeant, numberOf, readBody, textOf } from '../protocol/readBody';
import type { SharePointOperation } from '../SharePointOperation';
import { addCheckout, checkedOutBy, removeCheckout } from '../store/contentRows';
import { fieldsOfList, itemAt, itemById, listAround } from '../store/findRows';
import { changeItemRow } from '../store/itemRows';
import type { ItemRow, ListRow } from '../store/rows';
import { stepsBy } from '../ways';
import { listEntity } from './listEntity';
import { entityResource } from './respond';

interface PageFields {
  readonly Title?: string | null;
  readonly CanvasContent1?: string | null;
  readonly LayoutWebpartsContent?: string | null;
  readonly PageLayoutType?: string | null;
  readonly PromotedState?: number | null;
  readonly Description?: string | null;
}

/** SP.Publishing.SitePage: what a page may be laid out as. */
const layouts = ['Article', 'Home', 'SingleWebPartAppPage'];
/** A version's whole number counts in these. */
const majorVersion = 512;

const pagesLibrary = ({ tenant, web }: Exchange): ListRow =>
  listAround(tenant.db, web.id, `${web.url}/SitePages`) ?? deny(problems.listIdMissing());

function readablePage(exchange: Exchange, list: ListRow, id: number): ItemRow {
  const row = itemById(exchange.tenant.db, list.id, id) ?? deny(problems.itemMissing());
  demandRead(exchange, list, row, problems.itemMissing);
  return row;
}

const fieldsOf = (row: ItemRow): PageFields => JSON.parse(row.fields) as PageFields;

function pageEntity(exchange: Exchange, row: ItemRow): Entity {
  const fields = fieldsOf(row);
  const by = checkedOutBy(exchange.tenant.db, row);
  return {
    type: 'SP.Publishing.SitePage',
    link: `sitepages/pages(${row.id})`,
    values: {
      Id: row.id,
      Title: fields.Title ?? null,
      FileName: row.leaf,
      AbsoluteUrl: `${exchange.tenant.origin}${row.dir}/${row.leaf}`,
      UniqueId: row.guid,
      Version: versionLabel(row.ui_version),
      PageLayoutType: fields.PageLayoutType ?? 'Article',
      PromotedState: fields.PromotedState ?? 0,
      CanvasContent1: fields.CanvasContent1 ?? '[]',
      LayoutWebpartsContent: fields.LayoutWebpartsContent ?? '[]',
      Description: fields.Description ?? '',
      AuthorByline: [],
      TopicHeader: null,
      BannerImageUrl: null,
      IsPageCheckedOutToCurrentUser: by !== undefined && by === exchange.actor.id,
    },
  };
}

function changePage(exchange: Exchange, list: ListRow, row: ItemRow, fields: PageFields, uiVersion: number): ItemRow {
  const { db } = exchange.tenant;
  changeItemRow(db, row, {
    fields: JSON.stringify({ ...fieldsOf(row), ...fields }),
    ui_version: uiVersion,
    modified: stamp(exchange),
    editor_id: actorId(db, exchange.actor),
  });
  const changed = itemById(db, list.id, row.id) ?? deny(problems.itemMissing());
  noteChange(exchange, list, changed, 'update');
  return changed;
}

function checkOut(exchange: Exchange, row: ItemRow): void {
  const { db } = exchange.tenant;
  const kept = { user_id: actorId(db, exchange.actor), content: contentOf(exchange, row), fields: row.fields };
  addCheckout(db, row, kept);
}

/** Adds a draft under a name of chance, checked out to whoever adds it; its title names it when it is saved first. */
function addPage(exchange: Exchange): Reply {
  const { db } = exchange.tenant;
  const body = readBody(exchange);
  demandNames(body, 'SP.Publishing.SitePage', ['PageLayoutType', 'PromotedState']);
  const layout = textOf(body, 'PageLayoutType') ?? 'Article';
  if (!layouts.includes(layout)) throw problems.badArgument('Invalid page layout.');
  const promoted = numberOf(body, 'PromotedState') ?? 0;
  if (promoted !== 0) throw problems.notImplemented(`PromotedState ${promoted}`);
  const list = pagesLibrary(exchange);
  const leaf = `${randomBytes(6).toString('hex')}.aspx`;
  const added = addItem(exchange, list, fieldsOfList(db, list.id), new Map(), { leaf, file: true });
  const drafted = changePage(exchange, list, added, { PageLayoutType: layout, PromotedState: promoted }, 1);
  checkOut(exchange, drafted);
  return { kind: 'entity', entity: pageEntity(exchange, drafted), status: 201 };
}

function demandOwnCheckOut(exchange: Exchange, list: ListRow, row: ItemRow): void {
  demandEdit(exchange, list, row, permission.editListItems);
  if (checkedOutBy(exchange.tenant.db, row) === undefined) throw problems.notCheckedOut(`${row.dir}/${row.leaf}`);
}

function savedFields(body: Properties): PageFields {
  demandNames(body, 'SP.Publishing.SitePage', [
    'AuthorByline',
    'BannerImageUrl',
    'CanvasContent1',
    'Description',
    'LayoutWebpartsContent',
    'Title',
    'TopicHeader',
  ]);
  demandMeant(body, { TopicHeader: [''], BannerImageUrl: [''] });
  const authors = body.AuthorByline;
  if (Array.isArray(authors) && authors.length > 0) throw problems.notImplemented('AuthorByline');
  const sent = {
    Title: textOf(body, 'Title'),
    CanvasContent1: textOf(body, 'CanvasContent1'),
    LayoutWebpartsContent: textOf(body, 'LayoutWebpartsContent'),
    Description: textOf(body, 'Description'),
  };
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined));
}

/** The file's name comes from the first title; where that is taken it gets a number, as SharePoint does. */
function nameFrom(exchange: Exchange, list: ListRow, row: ItemRow, title: string): void {
  let leaf = `${title}.aspx`;
  for (let number = 1; itemAt(exchange.tenant.db, list.id, `${row.dir}/${leaf}`); number += 1)
    leaf = `${title}(${number}).aspx`;
  relocate(exchange, list, row, row.dir, leaf);
}

function savePage(exchange: Exchange, list: ListRow, id: number): Reply {
  const row = readablePage(exchange, list, id);
  demandOwnCheckOut(exchange, list, row);
  const fields = savedFields(readBody(exchange));
  const isFirst = !fieldsOf(row).Title;
  if (isFirst && fields.Title) nameFrom(exchange, list, row, fields.Title);
  changePage(exchange, list, itemById(exchange.tenant.db, list.id, id) ?? row, fields, row.ui_version + 1);
  return { kind: 'value', name: 'SavePage', value: true, type: 'Edm.Boolean' };
}

function checkOutPage(exchange: Exchange, list: ListRow, id: number): Reply {
  const row = readablePage(exchange, list, id);
  demandEdit(exchange, list, row, permission.editListItems);
  if (checkedOutBy(exchange.tenant.db, row) === undefined) checkOut(exchange, row);
  return { kind: 'entity', entity: pageEntity(exchange, row) };
}

function publishPage(exchange: Exchange, list: ListRow, id: number): Reply {
  const row = readablePage(exchange, list, id);
  demandOwnCheckOut(exchange, list, row);
  const next = (Math.floor(row.ui_version / majorVersion) + 1) * majorVersion;
  changePage(exchange, list, row, {}, next);
  removeCheckout(exchange.tenant.db, row);
  return { kind: 'value', name: 'Publish', value: true, type: 'Edm.Boolean' };
}

function pageResource(exchange: Exchange, id: number): Resource {
  const list = pagesLibrary(exchange);
  return entityResource(exchange, () => pageEntity(exchange, readablePage(exchange, list, id)), {
    step: stepsBy({
      checkoutpage: () => action(() => checkOutPage(exchange, list, id)),
      savepage: () => action(() => savePage(exchange, list, id)),
      publish: () => action(() => publishPage(exchange, list, id)),
    }),
  });
}

function sitePagesResource(exchange: Exchange): Resource {
  return {
    step: stepsBy({
      pages: (segment: Segment) =>
        segment.called
          ? pageResource(exchange, numberArgument(segment, 0, 'id'))
          : { methods: { POST: () => addPage(exchange) } },
    }),
  };
}

export const sitePages: SharePointOperation = {
  name: 'POST /_api/sitepages/pages, pages(id)/checkoutpage, savepage, publish; GET pages(id)',
  fidelity: 'partial',
  differs:
    'A draft is seen by everybody who may read the library. No news, banner, author line or topic; earlier versions of a page are not kept.',
  guesses: [
    'the first title that is saved names the file, and a number is added where the name is taken',
    'saving without a check-out is refused',
    'publishing ends the check-out and makes the next whole version',
  ],
  source: '@pnp/sp clientside-pages/types; pnp/pnpjs#1751',
  confirmed: false,
  at: { root: { steps: { sitepages: ({ exchange }) => sitePagesResource(exchange) } } },
};

export const ensureSitePagesLibrary: SharePointOperation = {
  name: 'POST /_api/lists/EnsureClientRenderedSitePagesLibrary',
  fidelity: 'partial',
  differs: 'Every web here has its library of pages already.',
  guesses: ['whoever may open the web may ask'],
  source: '@pnp/sp clientside-pages/types',
  confirmed: false,
  at: {
    lists: {
      steps: {
        ensureclientrenderedsitepageslibrary: ({ exchange }) =>
          action(() => ({ kind: 'entity', entity: listEntity(exchange, pagesLibrary(exchange)) })),
      },
    },
  },
};
