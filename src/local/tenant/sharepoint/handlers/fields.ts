import type { Operation } from '../../platform';
import { demand } from '../access';
import { permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import { textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { action, done } from '../protocol/Reply';
import { objectOf, readBody, textOf } from '../protocol/readBody';
import { dropColumnIndex } from '../items/indexItem';
import { fieldsOfList, forgetSchema } from '../store/findRows';
import type { FieldRow, ListRow } from '../store/rows';
import { run } from '../../sql';
import { fieldEntity } from './fieldEntity';
import { applyFieldPatch, makeFieldFromBody, makeFieldFromXml, readFieldPatch } from './makeField';
import { collectionResource, entityResource } from './respond';

export const fieldOperations: readonly Operation[] = [
  {
    surface: 'SharePoint',
    name: 'GET …/fields, getByTitle, getByInternalNameOrTitle, getById',
    fidelity: 'partial',
    differs: 'A new list has about fifteen system columns, not about seventy.',
    source: '@pnp/sp fields/types',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'POST …/fields, …/fields/addfield, …/fields/createfieldasxml; MERGE, DELETE one',
    fidelity: 'partial',
    differs:
      'Text, note, number, boolean, choice, multi-choice, date, person, lookup and url columns; others are refused with 501.',
    source: '@pnp/sp fields/types; index limits: Microsoft support text in platform/facts.md',
    confirmed: false,
  },
];

function one(
  exchange: Exchange,
  list: ListRow,
  find: (fields: readonly FieldRow[]) => FieldRow | undefined,
  wanted: string,
): Resource {
  const { db } = exchange.tenant;
  const field = (): FieldRow => {
    const row = find(fieldsOfList(db, list.id));
    if (!row) throw problems.fieldMissing(wanted);
    return row;
  };
  const manage = (): void => demand(db, exchange.actor, list.scope_id, permission.manageLists);
  return entityResource(exchange, () => fieldEntity(list, field()), {
    step: (segment) =>
      ['setshowindisplayform', 'setshowineditform', 'setshowinnewform'].includes(segment.name)
        ? action(() => {
            manage();
            return done;
          })
        : undefined,
    methods: {
      MERGE: () => {
        manage();
        const row = field();
        applyFieldPatch(db, list, row, readFieldPatch(readBody(exchange), fieldEntity(list, row).type));
        return { kind: 'empty', status: 204 };
      },
      DELETE: () => {
        manage();
        const row = field();
        if (row.system === 1) throw problems.failed('The column cannot be deleted.');
        dropColumnIndex(db, list, row);
        run(db, 'DELETE FROM fields WHERE id = ?', row.id);
        run(
          db,
          "UPDATE items SET fields = json_remove(fields, '$.\"' || ? || '\"') WHERE list_id = ?",
          row.name,
          list.id,
        );
        forgetSchema(db);
        return done;
      },
    },
  });
}

/** `…/fields` of a list. Anybody who may open the list reads its schema, whatever they may read in it. */
export function fieldsResource(exchange: Exchange, list: ListRow): Resource {
  const { db } = exchange.tenant;
  const manage = (): void => demand(db, exchange.actor, list.scope_id, permission.manageLists);
  return collectionResource(exchange, () => fieldsOfList(db, list.id).map((field) => fieldEntity(list, field)), {
    step: (segment) => {
      switch (segment.name) {
        case '':
        case 'getbyid': {
          const guid = textArgument(segment, 0, 'id').toLowerCase();
          return one(exchange, list, (fields) => fields.find((field) => field.guid === guid), guid);
        }
        case 'getbytitle': {
          const title = textArgument(segment, 0, 'title');
          return one(exchange, list, (fields) => fields.find((field) => field.title === title), title);
        }
        case 'getbyinternalnameortitle': {
          const name = textArgument(segment, 0, 'strName');
          return one(
            exchange,
            list,
            (fields) => fields.find((field) => field.name === name) ?? fields.find((field) => field.title === name),
            name,
          );
        }
        case 'addfield':
          return action(() => {
            manage();
            return {
              kind: 'entity',
              entity: fieldEntity(list, makeFieldFromBody(db, list, objectOf(readBody(exchange), 'parameters'))),
              status: 201,
            };
          });
        case 'createfieldasxml':
          return action(() => {
            manage();
            const xml = textOf(objectOf(readBody(exchange), 'parameters'), 'SchemaXml') ?? '';
            return { kind: 'entity', entity: fieldEntity(list, makeFieldFromXml(db, list, xml)), status: 201 };
          });
        default:
          return undefined;
      }
    },
    methods: {
      POST: () => {
        manage();
        return {
          kind: 'entity',
          entity: fieldEntity(list, makeFieldFromBody(db, list, readBody(exchange))),
          status: 201,
        };
      },
    },
  });
}
