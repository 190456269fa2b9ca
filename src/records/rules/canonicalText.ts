import { isDay, isZone } from '../../ground/rules/days';
import type {
  ClosedWithout,
  RecordContent,
  RecordPerson,
  RecordRow,
  SealBefore,
  SealedContent,
  Signature,
} from './SealedRecord';

/** One character sequence per text, whatever keyboard or browser wrote it. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n');
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** JSON with names in alphabetical order and without spaces. */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(plainText(value));
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`).join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * The text that is hashed and signed. Only the content's own fields go in, so that no stray property changes a seal.
 */
export function canonicalText(content: RecordContent): string {
  const { version, sessionKey, offerTitle, startsAt, endsAt, zone = '', place, nextStartsAt, before } = content;
  const shared = {
    version,
    sessionKey,
    offerTitle,
    startsAt,
    endsAt,
    zone,
    place,
    nextStartsAt,
    people: content.people.map((person) => writtenPerson(person, version)),
    rows: content.rows.map(({ number, title, block, covered, notes, actions }) => ({
      number,
      title,
      block,
      covered,
      notes,
      actions: actions.map(({ text, byName, byDay }) => ({ text, byName, byDay: byDay ?? null })),
    })),
  };
  if (version === 1) return canonicalJson(shared);
  const named = before && { year: before.year, hash: before.hash, itemId: before.itemId };
  return canonicalJson({ ...shared, before: named ?? null });
}

export function writtenPerson(person: RecordPerson, version: SealedContent['version']): Json {
  const { key, name, role, jobTitle, school, siteId = 0, present = true, reason = '' } = person;
  const shared = { key, name, role, jobTitle, school };
  return version === 1 ? shared : { ...shared, siteId, present, reason };
}

/** Reads what canonicalText wrote; undefined for anything else. */
export function recordContentOf(text: string): RecordContent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isContent(value)) return undefined;
  const { before, ...shared } = value;
  const rows = value.rows.map((row) => ({
    ...row,
    actions: row.actions.map((action) => ({ ...action, byDay: action.byDay ?? undefined })),
  }));
  return value.version === 1 ? { ...shared, rows } : { ...shared, rows, before: before ?? undefined };
}

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function texts(value: Fields, ...names: readonly string[]): boolean {
  return names.every((name) => typeof value[name] === 'string');
}

export function listOf(value: unknown, fits: (one: Fields) => boolean): boolean {
  return Array.isArray(value) && value.every((one) => isFields(one) && fits(one));
}

/** `byDay` is null in the text where there is no date. */
type Written = Omit<RecordContent, 'rows' | 'before'> & {
  readonly before?: SealBefore | null;
  readonly rows: readonly (Omit<RecordRow, 'actions'> & {
    readonly actions: readonly { readonly text: string; readonly byName: string; readonly byDay: number | null }[];
  })[];
};

/**
 * Either of the pair can write into the list past the Hub: a time no calendar knows must not stop the page of the
 * other.
 */
export const isWrittenInstant = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) && !Number.isNaN(Date.parse(value));

function isContent(value: unknown): value is Written {
  return (
    isFields(value) &&
    (value.version === 1 || (value.version === 2 && namesParties(value))) &&
    texts(value, 'sessionKey', 'offerTitle', 'place') &&
    isWrittenInstant(value.startsAt) &&
    isWrittenInstant(value.endsAt) &&
    (value.nextStartsAt === '' || isWrittenInstant(value.nextStartsAt)) &&
    (value.zone === '' || isZone(value.zone)) &&
    listOf(value.people, isNamed) &&
    listOf(value.rows, isRow)
  );
}

/** Somebody as a text names them. */
export const isNamed = (one: Fields): boolean =>
  texts(one, 'key', 'name', 'jobTitle', 'school') && (one.role === 'supervisor' || one.role === 'supervisee');

/** What version 2 adds: one supervisor, somebody supervised, nobody twice, and the record before this one. */
export function namesParties({ people, before }: Fields): boolean {
  if (!listOf(people, isParty)) return false;
  const named = people as readonly RecordPerson[];
  const ids = named.map(({ siteId = 0 }) => siteId).filter((id) => id !== 0);
  const supervisors = named.filter(({ role }) => role === 'supervisor');
  return (
    supervisors.length === 1 &&
    named.length > 1 &&
    new Set(named.map(({ key }) => key)).size === named.length &&
    new Set(ids).size === ids.length &&
    (before === null || (isFields(before) && texts(before, 'year', 'hash') && isId(before.itemId)))
  );
}

const isId = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isParty = (one: Fields): boolean =>
  one.key !== '' && isId(one.siteId) && typeof one.present === 'boolean' && typeof one.reason === 'string';

function isRow(row: Fields): boolean {
  return (
    typeof row.number === 'number' &&
    typeof row.covered === 'boolean' &&
    texts(row, 'title', 'block') &&
    Array.isArray(row.notes) &&
    row.notes.every((note) => typeof note === 'string') &&
    listOf(row.actions, (one) => texts(one, 'text', 'byName') && (one.byDay === null || isDay(one.byDay)))
  );
}

/** What a signature's own hash covers: who signed which text, as whom, with which comment. */
export function signatureStatement(
  signature: Pick<Signature, 'textHash' | 'signerKey' | 'signerLogin' | 'role' | 'comment'>,
): string {
  const { textHash, signerKey, signerLogin, role, comment } = signature;
  return canonicalJson({ statement: 'signature', version: 1, textHash, signerKey, signerLogin, role, comment });
}

/** What the hash of a closing covers: which text was closed, and without whom. */
export function closingStatement({ textHash, without }: Pick<ClosedWithout, 'textHash' | 'without'>): string {
  return canonicalJson({ statement: 'closedWithout', version: 1, textHash, without: [...without].sort() });
}

/** The first sixteen digits of a hash, to be read aloud and compared: `7f3a 91c0 4be2 d85e`. */
export function sealOf(hashHex: string): string {
  return (hashHex.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ');
}
