import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { allOrOne, deny } from '../protocol/Reply';
import type { SharePointOperation } from '../SharePointOperation';
import { systemFields } from '../store/fieldTypes';
import { fixedFieldIds } from '../store/fixedFieldIds';
import type { FieldRow } from '../store/rows';
import { stepsBy } from '../ways';
import { fieldEntity } from './fieldEntity';
import { collectionResource, entityResource } from './respond';

const siteColumns: readonly FieldRow[] = systemFields.map((field, index) => ({
  id: index,
  list_id: 0,
  guid: fixedFieldIds[field.name] ?? '',
  name: field.name,
  title: field.title,
  type: field.type,
  indexed: 0,
  required: 0,
  uniq: 0,
  hidden: 0,
  read_only: field.readOnly ? 1 : 0,
  system: 1,
  settings: '{}',
}));

function columnEntity(exchange: Exchange, field: FieldRow): Entity {
  const entity = fieldEntity({ guid: '', root: exchange.web.url }, field);
  return { ...entity, link: `Web/Fields(guid'${field.guid}')` };
}

/** `/_api/web/fields`: the columns every list begins with. */
function webFields(exchange: Exchange, segment: Segment): Resource | undefined {
  const one = (wanted: string, find: (field: FieldRow) => boolean): Resource =>
    entityResource(exchange, () =>
      columnEntity(exchange, siteColumns.find(find) ?? deny(problems.fieldMissing(wanted))),
    );
  const byId = (inner: Segment): Resource => {
    const guid = textArgument(inner, 0, 'id').replace(/[{}]/g, '').toLowerCase();
    return one(guid, (field) => field.guid === guid);
  };
  const all = collectionResource(exchange, () => siteColumns.map((field) => columnEntity(exchange, field)), {
    step: stepsBy({
      '': byId,
      getbyid: byId,
      getbytitle: (inner) => {
        const title = textArgument(inner, 0, 'title');
        return one(title, (field) => field.title === title);
      },
      getbyinternalnameortitle: (inner) => {
        const name = textArgument(inner, 0, 'strName');
        return one(name, (field) => field.name === name || field.title === name);
      },
    }),
  });
  return allOrOne(all, segment);
}

export const siteColumnsOperation: SharePointOperation = {
  name: 'GET /_api/web/fields, getById, getByTitle, getByInternalNameOrTitle',
  fidelity: 'partial',
  differs: 'The sixteen columns lists here begin with, not the hundreds a site has; none can be added or changed.',
  guesses: [],
  source: '@pnp/sp fields/web; Microsoft: SPBuiltInFieldId (ids)',
  confirmed: false,
  at: { web: { steps: { fields: ({ exchange }, segment) => webFields(exchange, segment) } } },
};
