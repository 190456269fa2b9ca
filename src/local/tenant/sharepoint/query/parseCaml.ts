import type { Exchange } from '../protocol/Exchange';
import type { Literal } from '../protocol/parsePath';
import { isField } from '../items/readField';
import { problems } from '../protocol/problems';
import type { FieldRow } from '../store/rows';
import { timeComparison } from './camlTimes';
import type { Comparison, Expression } from './Expression';
import { fieldsOf } from './Expression';
import type { Sort } from './parseFilter';
import type { Element } from './parseXml';
import { child, parseXml } from './parseXml';

export interface CamlQuery {
  readonly where: Expression | undefined;
  readonly sorts: readonly Sort[];
  readonly rowLimit: number | undefined;
  readonly paged: boolean;
  readonly recursive: boolean;
  /** Internal names asked for; empty means all. */
  readonly viewFields: readonly string[];
}

const comparisons: Record<string, Comparison> = {
  Eq: 'eq',
  Neq: 'ne',
  Gt: 'gt',
  Geq: 'ge',
  Lt: 'lt',
  Leq: 'le',
  BeginsWith: 'startswith',
  Contains: 'substringof',
};

function refused(what: string): Error {
  return problems.badArgument(`The CAML element <${what}> is not supported here by the local tenant.`);
}

/** `LookupId='TRUE'` compares the id of a person or lookup. */
function fieldOf(element: Element): string {
  const reference = child(element, 'FieldRef');
  const name = reference?.attributes.Name;
  if (name === undefined) throw problems.badArgument('Cannot complete this action.\n\nPlease try again.');
  return reference?.attributes.LookupId?.toUpperCase() === 'TRUE' ? `${name}Id` : name;
}

function valueOf(exchange: Exchange, element: Element): Literal {
  const special = element.children[0];
  if (special?.name === 'UserID') return exchange.actor.id;
  if (special) throw refused(special.name);
  const text = element.text;
  switch (element.attributes.Type) {
    case 'Number':
    case 'Integer':
    case 'Counter':
    case 'Lookup':
    case 'User':
      return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
    case 'Boolean':
      return /^(1|true)$/i.test(text.trim());
    default:
      return text;
  }
}

function comparison(exchange: Exchange, op: Comparison, field: string, value: Element): Expression {
  if (value.attributes.Type === 'DateTime') return timeComparison(exchange, op, field, value);
  return { op, field, value: valueOf(exchange, value) };
}

function expressionOf(exchange: Exchange, element: Element): Expression {
  switch (element.name) {
    case 'And':
    case 'Or': {
      if (element.children.length !== 2)
        throw problems.badArgument('Cannot complete this action.\n\nPlease try again.');
      const op = element.name === 'And' ? 'and' : 'or';
      const parts = element.children.map((each) => expressionOf(exchange, each));
      return { op, parts: parts.flatMap((part) => (part.op === op ? part.parts : [part])) };
    }
    case 'IsNull':
      return { op: 'eq', field: fieldOf(element), value: null };
    case 'IsNotNull':
      return { op: 'ne', field: fieldOf(element), value: null };
    case 'In': {
      const values = child(element, 'Values')?.children ?? [];
      const field = fieldOf(element);
      if (values.some((value) => value.attributes.Type === 'DateTime'))
        return { op: 'or', parts: values.map((value) => comparison(exchange, 'eq', field, value)) };
      return { op: 'in', field, values: values.map((value) => valueOf(exchange, value)) };
    }
    default: {
      const op = comparisons[element.name];
      const value = child(element, 'Value');
      if (!op || !value) throw refused(element.name);
      return comparison(exchange, op, fieldOf(element), value);
    }
  }
}

function demandKnown(element: Element | undefined, known: readonly string[]): void {
  const unknown = element?.children.find((part) => !known.includes(part.name));
  if (unknown) throw refused(unknown.name);
}

function childOf(element: Element | undefined, name: string): Element | undefined {
  return element && child(element, name);
}

function rowLimitOf(limit: Element | undefined): number | undefined {
  if (!limit) return undefined;
  const rows = Number(limit.text);
  if (!Number.isInteger(rows) || rows < 0) throw refused('RowLimit');
  return rows;
}

function sortsOf(orderBy: Element | undefined): Sort[] {
  return (orderBy?.children ?? []).map(({ attributes }) => ({
    field: attributes.Name ?? '',
    descending: attributes.Ascending?.toUpperCase() === 'FALSE',
  }));
}

/** True where the view looks into folders. */
function isRecursive(view: Element | undefined): boolean {
  const scope = view?.attributes.Scope ?? 'Default';
  if (!['Default', 'RecursiveAll', 'Recursive', ''].includes(scope)) throw refused(`View Scope="${scope}"`);
  return scope.startsWith('Recursive');
}

function readView(viewXml: string): Element | undefined {
  const view = viewXml.trim() === '' ? undefined : parseXml(viewXml);
  if (view && view.name !== 'View') throw refused(view.name);
  demandKnown(view, ['Query', 'RowLimit', 'ViewFields', 'QueryOptions']);
  return view;
}

/** Reads a `<View>` as getItems takes it. Elements it does not know are refused by name. */
export function parseCaml(exchange: Exchange, viewXml: string): CamlQuery {
  const view = readView(viewXml);
  const recursive = isRecursive(view);
  const query = childOf(view, 'Query');
  demandKnown(query, ['Where', 'OrderBy']);
  const where = childOf(query, 'Where')?.children[0];
  const limit = childOf(view, 'RowLimit');
  const rowLimit = rowLimitOf(limit);
  return {
    where: where && expressionOf(exchange, where),
    sorts: sortsOf(childOf(query, 'OrderBy')),
    rowLimit,
    paged: limit?.attributes.Paged?.toUpperCase() === 'TRUE',
    recursive,
    viewFields: (childOf(view, 'ViewFields')?.children ?? []).map((field) => field.attributes.Name ?? ''),
  };
}

/** CAML that names a column the list has not is refused in its own words (pnp/sp-dev-fx-webparts#2052). */
export function demandCamlFields(fields: readonly FieldRow[], caml: CamlQuery): void {
  const named = [...(caml.where ? fieldsOf(caml.where) : []), ...caml.sorts.map((sort) => sort.field)];
  if (!named.every((name) => isField(fields, name))) throw problems.camlFields();
}
