import { addUser } from '../access';
import { regionalOf, siteTimeToUtc } from '../siteTime';
import { isSchemaColumn } from '../columns/systemColumns';
import type { Exchange } from '../protocol/Exchange';
import { Problem } from '../protocol/Problem';
import { problems } from '../protocol/problems';
import { isObject } from '../protocol/readBody';
import { fieldsOfList, principalByLogin } from '../store/findRows';
import type { FieldRow, ListRow } from '../store/rows';
import { hasContentType } from './contentTypeId';
import { storedValue } from './itemValues';

export interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string | null;
}

export interface FormResult {
  readonly ErrorCode: number;
  readonly ErrorMessage: string | null;
  readonly FieldName: string;
  readonly FieldValue: string | null;
  readonly HasException: boolean;
  readonly ItemId: number;
}

/** People by claim: `[{"Key":"i:0#.f|membership|hannah@…"}]`. */
function people(exchange: Exchange, field: FieldRow, text: string): number[] {
  let claims: unknown;
  try {
    claims = JSON.parse(text.replace(/'/g, '"'));
  } catch {
    throw problems.invalidValue(field.name, 'The user does not exist or is not unique.');
  }
  if (!Array.isArray(claims)) throw problems.invalidValue(field.name, 'The user does not exist or is not unique.');
  return claims.map((claim: unknown) => {
    const key = isObject(claim) && typeof claim.Key === 'string' ? claim.Key : '';
    const known = principalByLogin(exchange.tenant.db, key);
    if (known) return known.id;
    const account = exchange.tenant.accounts.find(
      (each) => `i:0#.f|membership|${each.userPrincipalName}`.toLowerCase() === key.toLowerCase(),
    );
    if (!account) throw problems.invalidValue(field.name, 'The user does not exist or is not unique.');
    return addUser(exchange.tenant.db, account);
  });
}

/**
 * `23/11/2026 09:00` in the site's locale (2057 British, 1033 American) and zone, or UTC when asked. ISO text is
 * refused, as SharePoint does.
 */
function formDate(exchange: Exchange, field: FieldRow, text: string, utc: boolean): string {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text.trim());
  const american = regionalOf(exchange.web).localeId === 1033;
  const range = american ? '1/1/1900 and 12/31/8900' : '01/01/1900 and 31/12/8900';
  const outside = (): Problem =>
    problems.invalidDate(field.name, `You must specify a valid date within the range of ${range}.`);
  if (!match) {
    if (/^\d{4}-\d\d/.test(text)) throw outside();
    throw problems.invalidDate(field.name, `Enter a date like this: ${american ? '2/23/2012' : '23/02/2012'}`);
  }
  const [, first, other, year, hour = '0', minute = '0', second = '0'] = match;
  const [day, month] = american ? [other, first] : [first, other];
  const local = new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)),
  );
  if (local.getUTCMonth() !== Number(month) - 1 || local.getUTCDate() !== Number(day)) throw outside();
  return `${(utc ? local : siteTimeToUtc(exchange.web, local)).toISOString().slice(0, 19)}Z`;
}

function storedFormValue(exchange: Exchange, field: FieldRow, text: string, utc: boolean): unknown {
  if (text === '') return null;
  switch (field.type) {
    case 'Number': {
      const number = Number(text.replace(/,/g, ''));
      if (!Number.isFinite(number)) throw problems.invalidValue(field.name, 'Only numbers can go here.');
      return storedValue(exchange, field, number);
    }
    case 'Boolean':
      return /^(1|true|yes)$/i.test(text);
    case 'DateTime':
      return formDate(exchange, field, text, utc);
    case 'User':
      return people(exchange, field, text)[0] ?? null;
    case 'UserMulti':
      return people(exchange, field, text);
    case 'MultiChoice':
      return storedValue(
        exchange,
        field,
        text.split(';#').filter((each) => each !== ''),
      );
    case 'Lookup':
      return storedValue(exchange, field, Number.parseInt(text, 10));
    case 'LookupMulti':
      return storedValue(
        exchange,
        field,
        text
          .split(';#')
          .filter((each) => /^\d+$/.test(each))
          .map(Number),
      );
    case 'URL': {
      const [url = '', ...description] = text.split(', ');
      return storedValue(exchange, field, { Url: url, Description: description.join(', ') || url });
    }
    default:
      return storedValue(exchange, field, text);
  }
}

/**
 * Runs the write; a column it refuses becomes that column's result, as ValidateUpdateListItem answers.
 * @returns what the write made, or undefined after putting the refusal among the results.
 */
export function tryForm<T>(results: FormResult[], write: () => T): T | undefined {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof Problem) || error.field === undefined) throw error;
    const { field, message } = error;
    const at = results.findIndex((result) => result.FieldName === field);
    const refusal = {
      ErrorCode: Number.parseInt(error.code, 10),
      ErrorMessage: message,
      FieldName: field,
      FieldValue: results[at]?.FieldValue ?? null,
      HasException: true,
      ItemId: 0,
    };
    results.splice(at < 0 ? results.length : at, at < 0 ? 0 : 1, refusal);
    return undefined;
  }
}

/** A column that is not there or not to be written. */
const columnCode = -2130575155;
/** Columns that say of which type an item is: they are checked, and there is one type to be. */
const typeColumns: readonly string[] = ['ContentType', 'ContentTypeId'];

interface Refusal {
  readonly message: string;
  readonly code: number;
}

function refusal(message: string, code = columnCode): Refusal {
  return { message, code };
}

/** Puts one form value among the values; answers what is wrong with it. */
function readFormValue(
  exchange: Exchange,
  list: ListRow,
  fields: readonly FieldRow[],
  { FieldName, FieldValue }: FormValue,
  utc: boolean,
  values: Map<FieldRow, unknown>,
): Refusal | undefined {
  if (FieldName === 'ContentType' && !hasContentType(list, FieldValue ?? ''))
    return refusal(`The content type '${FieldValue ?? ''}' does not exist in this list.`);
  if (typeColumns.includes(FieldName)) return undefined;
  const field = fields.find((each) => each.name === FieldName);
  if (!field && isSchemaColumn(FieldName)) throw problems.notImplemented(`the column '${FieldName}' of a form`);
  if (!field) return refusal(`Column '${FieldName}' does not exist. It may have been deleted by another user.`);
  if (field.system === 1 && field.read_only === 1) return refusal(`The column '${FieldName}' is read-only.`);
  try {
    values.set(field, storedFormValue(exchange, field, FieldValue ?? '', utc));
    return undefined;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return refusal(error.message, Number.parseInt(error.code, 10));
  }
}

/**
 * Reads form values as ValidateUpdateListItem takes them. Errors are per field, and with one of them nothing is saved.
 * Contributors can write read-only columns this way (permissions.md §1, reported), except the system's own.
 */
export function readFormValues(
  exchange: Exchange,
  list: ListRow,
  given: readonly FormValue[],
  utc: boolean,
): { readonly values: Map<FieldRow, unknown>; readonly results: FormResult[]; readonly failed: boolean } {
  const fields = fieldsOfList(exchange.tenant.db, list.id);
  const values = new Map<FieldRow, unknown>();
  const results = given.map((value): FormResult => {
    const refused = readFormValue(exchange, list, fields, value, utc, values);
    return {
      ErrorCode: refused?.code ?? 0,
      ErrorMessage: refused?.message ?? null,
      FieldName: value.FieldName,
      FieldValue: value.FieldValue,
      HasException: refused !== undefined,
      ItemId: 0,
    };
  });
  return { values, results, failed: results.some((result) => result.HasException) };
}
