import { isDay, isZone } from '../../ground/rules/days';
import type { RecordContent, RecordRow, Signature } from './SealedRecord';

/** One character sequence per text, whatever keyboard or browser wrote it. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n');
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** JSON with names in alphabetical order and without spaces. */
function write(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(plainText(value));
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(write).join(',')}]`;
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${write(value[name] ?? null)}`).join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * The text that is hashed and signed. Only the content's own fields go in, so that no stray property changes a seal.
 */
export function canonicalText(content: RecordContent): string {
  const { version, sessionKey, offerTitle, startsAt, endsAt, zone = '', place, nextStartsAt } = content;
  return write({
    version,
    sessionKey,
    offerTitle,
    startsAt,
    endsAt,
    zone,
    place,
    nextStartsAt,
    people: content.people.map(({ key, name, role, jobTitle, school }) => ({ key, name, role, jobTitle, school })),
    rows: content.rows.map(({ number, title, block, covered, notes, actions }) => ({
      number,
      title,
      block,
      covered,
      notes,
      actions: actions.map(({ text, byName, byDay }) => ({ text, byName, byDay: byDay ?? null })),
    })),
  });
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
  const rows = value.rows.map((row) => ({
    ...row,
    actions: row.actions.map((action) => ({ ...action, byDay: action.byDay ?? undefined })),
  }));
  return { ...value, rows };
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function texts(value: Fields, ...names: readonly string[]): boolean {
  return names.every((name) => typeof value[name] === 'string');
}

function listOf(value: unknown, fits: (one: Fields) => boolean): boolean {
  return Array.isArray(value) && value.every((one) => isFields(one) && fits(one));
}

/** `byDay` is null in the text where there is no date. */
type Written = Omit<RecordContent, 'rows'> & {
  readonly rows: readonly (Omit<RecordRow, 'actions'> & {
    readonly actions: readonly { readonly text: string; readonly byName: string; readonly byDay: number | null }[];
  })[];
};

/**
 * Either of the pair can write into the list past the Hub: a time no calendar knows must not stop the page of the
 * other.
 */
const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) && !Number.isNaN(Date.parse(value));

function isContent(value: unknown): value is Written {
  return (
    isFields(value) &&
    value.version === 1 &&
    texts(value, 'sessionKey', 'offerTitle', 'place') &&
    isInstant(value.startsAt) &&
    isInstant(value.endsAt) &&
    (value.nextStartsAt === '' || isInstant(value.nextStartsAt)) &&
    (value.zone === '' || isZone(value.zone)) &&
    listOf(
      value.people,
      (one) =>
        texts(one, 'key', 'name', 'jobTitle', 'school') && (one.role === 'supervisor' || one.role === 'supervisee'),
    ) &&
    listOf(value.rows, isRow)
  );
}

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
  return write({ statement: 'signature', version: 1, textHash, signerKey, signerLogin, role, comment });
}

/** The first sixteen digits of a hash, to be read aloud and compared: `7f3a 91c0 4be2 d85e`. */
export function sealOf(hashHex: string): string {
  return (hashHex.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ');
}
