import { demand } from '../access';
import { dropColumnIndex } from '../items/indexItem';
import type { SchemaColumn } from '../columns/systemColumns';
import { schemaColumns } from '../columns/systemColumns';
import { permission } from '../masks';
import type { Problem } from '../protocol/Problem';
import type { Places } from '../Places';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { booleanArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Reply, Resource } from '../protocol/Reply';
import { action, deny, done, oneOf } from '../protocol/Reply';
import { numberOf, objectOf, readBody, textOf } from '../protocol/readBody';
import type { SharePointOperation, StepFrom } from '../SharePointOperation';
import { removeField } from '../store/fieldRows';
import { fieldsOfList, forgetSchema } from '../store/findRows';
import type { FieldRow, ListRow } from '../store/rows';
import { offered } from '../ways';
import { fieldEntity } from './fieldEntity';
import {
  applyFieldPatch,
  makeFieldFromBody,
  makeFieldFromCreation,
  makeFieldFromXml,
  readFieldPatch,
} from './makeField';
import { collectionResource, entityResource } from './respond';
import { schemaColumnEntity } from './schemaColumnEntity';

type Find = (fields: readonly FieldRow[]) => FieldRow | undefined;

/** A column of SharePoint's own that has a schema and no values: it can be read and nothing else. */
function readOnly({ exchange, list }: Places['fields'], column: SchemaColumn): Resource {
  return entityResource(exchange, () => schemaColumnEntity(list, column), {
    methods: { DELETE: () => deny(problems.failed('The column cannot be deleted.')) },
  });
}

function one(
  here: Places['fields'],
  find: Find,
  findSchema: (column: SchemaColumn) => boolean,
  missing: () => Problem,
): Resource {
  const { exchange, list } = here;
  const schema = schemaColumns.find(findSchema);
  if (schema && !find(fieldsOfList(exchange.tenant.db, list.id))) return readOnly(here, schema);
  const field = (): FieldRow => find(fieldsOfList(exchange.tenant.db, list.id)) ?? deny(missing());
  return entityResource(
    exchange,
    () => fieldEntity(list, field()),
    offered(exchange, 'field', () => ({ exchange, list, field })),
  );
}

/** `…/fields` of a list. Anybody who may open the list reads its schema, whatever they may read in it. */
function fieldsResource(here: Places['fields'], segment: Segment): Resource | undefined {
  const { exchange, list } = here;
  const all = collectionResource(
    exchange,
    () => [
      ...fieldsOfList(exchange.tenant.db, list.id).map((field) => fieldEntity(list, field)),
      ...schemaColumns.map((column) => schemaColumnEntity(list, column)),
    ],
    offered(exchange, 'fields', () => here),
  );
  return segment.called ? oneOf(all, segment) : all;
}

const byId: StepFrom<Places['fields']> = (here, segment) => {
  const guid = textArgument(segment, 0, 'id').replace(/[{}]/g, '').toLowerCase();
  const is = (each: { readonly guid: string }): boolean => each.guid === guid;
  return one(
    here,
    (fields) => fields.find(is),
    is,
    () => problems.fieldIdMissing(guid, here.list.root),
  );
};

export const readFields: SharePointOperation = {
  name: 'GET …/fields, getByTitle, getByInternalNameOrTitle, getById',
  fidelity: 'partial',
  differs: 'A new list has some sixty system columns, not about seventy; most have a schema and no values.',
  guesses: [],
  source: '@pnp/sp fields/types',
  confirmed: false,
  at: {
    list: { steps: { fields: fieldsResource } },
    fields: {
      steps: {
        '': byId,
        getbyid: byId,
        getbytitle: (here, segment) => {
          const title = textArgument(segment, 0, 'title');
          const is = (each: { readonly title: string }): boolean => each.title === title;
          return one(
            here,
            (fields) => fields.find(is),
            is,
            () => problems.fieldMissing(title),
          );
        },
        getbyinternalnameortitle: (here, segment) => {
          const name = textArgument(segment, 0, 'strName');
          return one(
            here,
            (fields) => fields.find((field) => field.name === name) ?? fields.find((field) => field.title === name),
            (column) => column.name === name,
            () => problems.fieldMissing(name),
          );
        },
      },
    },
  },
};

function demandManage({ exchange, list }: { readonly exchange: Exchange; readonly list: ListRow }): void {
  demand(exchange.tenant.db, exchange.actor, list.scope_id, permission.manageLists);
}

function added(here: Places['fields'], make: () => FieldRow): Reply {
  demandManage(here);
  return { kind: 'entity', entity: fieldEntity(here.list, make()), status: 201 };
}

function mergeField(here: Places['field']): Reply {
  const { exchange, list } = here;
  demandManage(here);
  const row = here.field();
  const patch = readFieldPatch(readBody(exchange), fieldEntity(list, row).type);
  applyFieldPatch(exchange.tenant.db, list, row, patch);
  return { kind: 'empty', status: 204 };
}

function deleteField(here: Places['field']): Reply {
  const { db } = here.exchange.tenant;
  demandManage(here);
  const row = here.field();
  if (row.system === 1) throw problems.failed('The column cannot be deleted.');
  dropColumnIndex(db, here.list, row);
  removeField(db, row);
  forgetSchema(db);
  return done;
}

/** Where a form shows the column: everywhere, and nowhere can it be hidden. */
const setShown: StepFrom<Places['field']> = (here, segment) =>
  action(() => {
    demandManage(here);
    if (!booleanArgument(segment, 0, 'value', true)) throw problems.notImplemented(`${segment.raw} of a column`);
    return done;
  });

export const changeFields: SharePointOperation = {
  name: 'POST …/fields, …/fields/addfield, …/fields/createfieldasxml; MERGE, DELETE one',
  fidelity: 'partial',
  differs:
    'Text, note, number, boolean, choice, multi-choice, date, person, lookup and url columns; others are refused with 501.',
  guesses: [
    'codes for a twenty-first index, a column that cannot be indexed or unique, a taken name',
    'indexing above 20,000 items fails as the threshold does',
    'SharePoint makes no index of its own',
    'an attribute of a column nobody knows here is refused, not stored',
    'StaticName is kept as it is sent',
  ],
  source: '@pnp/sp fields/types; index limits: Microsoft support text in platform/facts.md',
  confirmed: false,
  at: {
    fields: {
      steps: {
        addfield: (here) =>
          action(() =>
            added(here, () =>
              makeFieldFromCreation(
                here.exchange.tenant.db,
                here.list,
                objectOf(readBody(here.exchange), 'parameters'),
              ),
            ),
          ),
        createfieldasxml: (here) =>
          action(() =>
            added(here, () => {
              const parameters = objectOf(readBody(here.exchange), 'parameters');
              const xml = textOf(parameters, 'SchemaXml') ?? '';
              return makeFieldFromXml(here.exchange.tenant.db, here.list, xml, numberOf(parameters, 'Options') ?? 0);
            }),
          ),
      },
      methods: {
        POST: (here) =>
          added(here, () => makeFieldFromBody(here.exchange.tenant.db, here.list, readBody(here.exchange))),
      },
    },
    field: {
      steps: { setshowindisplayform: setShown, setshowineditform: setShown, setshowinnewform: setShown },
      methods: { MERGE: mergeField, DELETE: deleteField },
    },
  },
};
