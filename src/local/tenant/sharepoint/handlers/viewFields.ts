import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { action, done } from '../protocol/Reply';
import { numberOf, readBody, textOf } from '../protocol/readBody';
import { fieldsOfList } from '../store/findRows';
import type { ViewRow } from '../store/makeView';
import { viewSettings } from '../store/makeView';
import type { ListRow } from '../store/rows';
import { entityResource, valueResource } from './respond';
import { manageView, saveView, viewEntity } from './viewEntity';
import { stepsBy } from '../ways';

/** `…/viewfields` of a view: read, add, move, remove. */
export function viewFieldsResource(exchange: Exchange, list: ListRow, view: () => ViewRow): Resource {
  const names = (): readonly string[] => viewSettings(view()).fields;
  const write = (next: (now: readonly string[]) => readonly string[]): Resource =>
    action(() => {
      const row = view();
      manageView(exchange, list, row);
      const settings = viewSettings(row);
      saveView(exchange, list, row, row.title, { ...settings, fields: next(settings.fields) });
      return done;
    });
  const nameIn = (segment: Segment): string => {
    const given = textArgument(segment, 0, 'strField');
    const field = fieldsOfList(exchange.tenant.db, list.id).find((each) => each.name === given || each.title === given);
    if (!field) throw problems.fieldMissing(given);
    return field.name;
  };
  const linked = viewEntity(list, view()).links?.ViewFields?.();
  if (!linked || !('type' in linked)) throw problems.viewMissing();
  const move = (now: readonly string[]): readonly string[] => {
    const body = readBody(exchange);
    const field = textOf(body, 'field') ?? '';
    const index = numberOf(body, 'index') ?? -1;
    if (!now.includes(field)) throw problems.fieldMissing(field);
    if (!Number.isInteger(index) || index < 0 || index >= now.length)
      throw problems.badArgument('Value does not fall within the expected range.');
    const rest = now.filter((name) => name !== field);
    return [...rest.slice(0, index), field, ...rest.slice(index)];
  };
  return entityResource(exchange, () => linked, {
    step: stepsBy({
      schemaxml: () =>
        valueResource('SchemaXml', () =>
          names()
            .map((name) => `<FieldRef Name="${name}" />`)
            .join(''),
        ),
      addviewfield: (segment) => write((now) => [...now.filter((name) => name !== nameIn(segment)), nameIn(segment)]),
      removeviewfield: (segment) => write((now) => now.filter((name) => name !== nameIn(segment))),
      removeallviewfields: () => write(() => []),
      moveviewfieldto: () => write(move),
    }),
  });
}
