import { actorId, demand } from '../access';
import { resolveAll } from '../items/readField';
import { permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import { demandNames } from '../protocol/refuseName';
import { isPublished } from '../published/publishedType';
import type { Reply, Resource } from '../protocol/Reply';
import { action, deny, done } from '../protocol/Reply';
import type { Properties } from '../protocol/readBody';
import { booleanOf, demandMeant, numberOf, objectOf, readBody, textOf } from '../protocol/readBody';
import { fieldsOf } from '../query/Expression';
import { parseCaml } from '../query/parseCaml';
import { fieldsOfList } from '../store/findRows';
import type { ViewRow, ViewSettings } from '../store/makeView';
import { defaultView, makeView, removeView, viewSettings, viewsOf } from '../store/makeView';
import type { ListRow } from '../store/rows';
import { collectionResource, entityResource } from './respond';
import { manageView, saveView, viewEntity, viewXml } from './viewEntity';
import { viewFieldsResource } from './viewFields';
import type { SharePointOperation } from '../SharePointOperation';
import { stepsBy } from '../ways';

/** What can be changed of a view, and what besides is read when it is made. */
const changeable = ['Title', 'ViewQuery', 'RowLimit', 'Paged', 'DefaultView', 'Hidden', 'Scope'];
const ofNew = [...changeable, 'PersonalView', 'ViewFields', 'ViewTypeKind', 'ViewType2', 'SetAsDefaultView', 'Query'];

/** A view itself, or what `add` takes for one: they have not the same members. */
type ViewType = 'SP.View' | 'SP.ViewCreationInformation';

/** What a body sets of a view, over what is there. */
function settingsIn(body: Properties, base: ViewSettings): ViewSettings {
  return {
    ...base,
    ViewQuery: textOf(body, 'ViewQuery') ?? textOf(body, 'Query') ?? base.ViewQuery,
    RowLimit: numberOf(body, 'RowLimit') ?? base.RowLimit,
    Paged: booleanOf(body, 'Paged') ?? base.Paged,
    Hidden: booleanOf(body, 'Hidden') ?? base.Hidden,
    DefaultView: booleanOf(body, 'DefaultView') ?? booleanOf(body, 'SetAsDefaultView') ?? base.DefaultView,
    Scope: numberOf(body, 'Scope') ?? base.Scope,
  };
}

function readSettings(
  exchange: Exchange,
  list: ListRow,
  body: Properties,
  base: ViewSettings,
  known: readonly string[],
  type: ViewType,
): ViewSettings {
  demandNames(
    body,
    type,
    known.filter((name) => isPublished(type, name)),
  );
  const settings = settingsIn(body, base);
  const { Scope, RowLimit } = settings;
  if (![0, 1, 2, 3].includes(Scope)) throw problems.badArgument('Value does not fall within the expected range.');
  if (!Number.isInteger(RowLimit) || RowLimit < 1 || RowLimit > 5000)
    throw problems.badArgument('The row limit is not valid.');
  // a query that cannot run is refused when it is saved
  const caml = parseCaml(exchange, viewXml({ ...settings, Scope: 0 }));
  resolveAll(fieldsOfList(exchange.tenant.db, list.id), [
    ...(caml.where ? fieldsOf(caml.where) : []),
    ...caml.sorts.map((sort) => sort.field),
  ]);
  return settings;
}

function oneView(exchange: Exchange, list: ListRow, find: (rows: readonly ViewRow[]) => ViewRow | undefined): Resource {
  const { db } = exchange.tenant;
  const view = (): ViewRow => find(visible(exchange, list)) ?? deny(problems.viewMissing());
  return entityResource(exchange, () => viewEntity(list, view()), {
    step: stepsBy({ viewfields: () => viewFieldsResource(exchange, list, view) }),
    methods: {
      MERGE: () => {
        const row = view();
        manageView(exchange, list, row);
        const body = readBody(exchange);
        if (viewSettings(row).DefaultView && body.DefaultView === false)
          throw problems.notImplemented('a list without a default view');
        saveView(
          exchange,
          list,
          row,
          textOf(body, 'Title') ?? row.title,
          readSettings(exchange, list, body, viewSettings(row), changeable, 'SP.View'),
        );
        return { kind: 'empty', status: 204 };
      },
      DELETE: () => {
        const row = view();
        manageView(exchange, list, row);
        if (viewSettings(row).DefaultView) throw problems.failed('The default view cannot be deleted.');
        removeView(db, row.guid);
        return done;
      },
    },
  });
}

function visible(exchange: Exchange, list: ListRow): ViewRow[] {
  return viewsOf(exchange.tenant.db, list).filter((row) => row.owner_id === null || row.owner_id === exchange.actor.id);
}

/** The columns a new view shows; the usual ones where it names none. */
function fieldNamesIn({ ViewFields }: Properties): readonly string[] | undefined {
  if (ViewFields === undefined || ViewFields === null) return undefined;
  if (!Array.isArray(ViewFields)) throw problems.badBody("The property 'ViewFields' takes a collection.");
  return ViewFields.map(String);
}

function addView(exchange: Exchange, list: ListRow, body: Properties, type: ViewType): Reply {
  const { db } = exchange.tenant;
  const title = textOf(body, 'Title') ?? '';
  if (title === '' || title.length > 255) throw problems.badArgument('The view title is not valid.');
  const personal = booleanOf(body, 'PersonalView') ?? false;
  if (personal) demand(db, exchange.actor, list.scope_id, permission.managePersonalViews);
  else demand(db, exchange.actor, list.scope_id, permission.manageLists);
  const names = fieldNamesIn(body) ?? defaultView(list.template).fields;
  const fields = fieldsOfList(db, list.id);
  for (const name of names) if (!fields.some((field) => field.name === name)) throw problems.fieldMissing(name);
  // a list of rows, without or with HTML's look
  demandMeant(body, { ViewTypeKind: [0, 1], ViewType2: [''] });
  const settings = { ...readSettings(exchange, list, body, defaultView(list.template), ofNew, type), fields: names };
  const row = makeView(db, list.id, title, personal ? actorId(db, exchange.actor) : null, settings);
  saveView(exchange, list, row, title, settings);
  return { kind: 'entity', entity: viewEntity(list, row), status: 201 };
}

type InList = { readonly exchange: Exchange; readonly list: ListRow };

function viewById({ exchange, list }: InList, segment: Segment, name: string): Resource {
  const guid = textArgument(segment, 0, name).replace(/[{}]/g, '').toLowerCase();
  return oneView(exchange, list, (rows) => rows.find((row) => row.guid === guid));
}

/** `…/views` of a list, or with a key one of them. */
function viewsResource(here: InList, segment: Segment): Resource {
  const { exchange, list } = here;
  if (segment.called && segment.args.length > 0) return viewById(here, segment, 'viewGuid');
  return collectionResource(exchange, () => visible(exchange, list).map((row) => viewEntity(list, row)), {
    step: stepsBy({
      getbyid: (inner) => viewById(here, inner, 'guidId'),
      add: () =>
        action(() => addView(exchange, list, objectOf(readBody(exchange), 'parameters'), 'SP.ViewCreationInformation')),
      getbytitle: (inner) => {
        const title = textArgument(inner, 0, 'strTitle');
        return oneView(exchange, list, (rows) => rows.find((row) => row.title === title));
      },
    }),
    methods: { POST: () => addView(exchange, list, readBody(exchange), 'SP.View') },
  });
}

export const viewsOperation: SharePointOperation = {
  name: 'GET, POST …/views, …/views/getByTitle, getById, …/DefaultView, …/GetView; MERGE, DELETE one; …/viewfields and its methods',
  fidelity: 'partial',
  differs:
    'Query, row limit, scope, default and fields; no styles, grouping, totals or formatting. A view is not rendered.',
  guesses: [
    'code of the 404',
    'a query that names no column is refused when saved',
    'the default view cannot be deleted',
  ],
  source: '@pnp/sp views/types',
  confirmed: false,
  at: {
    list: {
      steps: {
        views: viewsResource,
        getview: (here, segment) => viewById(here, segment, 'viewGuid'),
        defaultview: ({ exchange, list }) =>
          oneView(exchange, list, (rows) => rows.find((row) => viewSettings(row).DefaultView)),
      },
    },
  },
};
