import type { DatabaseSync, Session } from 'node:sqlite';

/** What differs with every page that is opened, and says nothing about the trust. */
const besides = new Set(['tenant_tokens', 'tenant_faults']);

/** Notes every change of every table from here on. */
export const watchRows = (db: DatabaseSync): Session => db.createSession();

/**
 * Every row that was changed, added or removed since, as text: the same for two worlds that began alike and in which the
 * same has come to stand. Random keys are numbered by where they stand, so that another throw of the dice is no
 * difference.
 */
export function changedRows(session: Session): string {
  const rows = [...rowsOf(session.changeset())].filter((row) => !besides.has(row.table)).map(textOf);
  const sorted = rows.sort((a, b) => compare(a.replace(random, '#'), b.replace(random, '#')));
  const numbers = new Map<string, number>();
  return sorted.join('\n').replace(random, (key) => {
    const number = numbers.get(key.toLowerCase()) ?? numbers.size;
    numbers.set(key.toLowerCase(), number);
    return `#${number}`;
  });
}

const random = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/gi;

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

interface ChangedRow {
  readonly table: string;
  readonly change: number;
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
}

const textOf = ({ table, change, before, after }: ChangedRow): string =>
  JSON.stringify([table, change, before, after], (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );

const inserted = 18;
const deleted = 9;

/** Reads a changeset as SQLite writes it (sqlite.org, sqlite3session.c: "Changeset Format"). */
function* rowsOf(changes: Uint8Array): Generator<ChangedRow> {
  const bytes = Buffer.from(changes.buffer, changes.byteOffset, changes.byteLength);
  let at = 0;
  let table = '';
  let width = 0;
  const length = (): number => {
    let number = 0;
    for (;;) {
      const byte = bytes.readUInt8(at++);
      number = number * 128 + (byte & 127);
      if (byte < 128) return number;
    }
  };
  const take = (count: number): Buffer => bytes.subarray(at, (at += count));
  const value = (): unknown => {
    const type = bytes.readUInt8(at++);
    if (type === 1) return take(8).readBigInt64BE();
    if (type === 2) return take(8).readDoubleBE();
    if (type === 3) return take(length()).toString('utf8');
    if (type === 4) return take(length()).toString('base64');
    return type === 5 ? null : '(not said)';
  };
  const values = (): readonly unknown[] => Array.from({ length: width }, value);
  while (at < bytes.length) {
    const change = bytes.readUInt8(at++);
    if (change === 'T'.charCodeAt(0)) {
      width = length();
      at += width;
      const end = bytes.indexOf(0, at);
      table = take(end - at).toString('utf8');
      at += 1;
      continue;
    }
    at += 1;
    yield {
      table,
      change,
      before: change === inserted ? [] : values(),
      after: change === deleted ? [] : values(),
    };
  }
}
