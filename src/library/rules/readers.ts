import type { Role } from '../../ground/rules/Catalogue';
import type { Day } from '../../ground/rules/School';
import type { School } from '../../ground/rules/School';
import { cameSince, dueDayFor, isFor } from './PolicyDocument';
import type { Colleague, PolicyDocument, PolicyReading } from './PolicyDocument';

/** Somebody whom an edition is for. */
export interface ReaderRow {
  readonly person: Colleague;
  readonly reading: PolicyReading | undefined;
  readonly dueDay: Day | undefined;
  /** Was entered after this edition was registered. */
  readonly isNew: boolean;
}

export interface ReaderCount {
  /** Empty for everybody at a school. */
  readonly roleKey: string;
  readonly signed: number;
  readonly of: number;
}

/** Who is asked to read it: everybody who works here now and whom it is for. */
const audienceOf = (document: PolicyDocument, people: readonly Colleague[]): readonly Colleague[] =>
  people.filter((person) => person.status === 'active' && isFor(document, person));

/** Each with their first signature; who has still to sign comes first, then by name. A signature counts by its author. */
export function readerRows(
  document: PolicyDocument,
  people: readonly Colleague[],
  readings: readonly PolicyReading[],
): readonly ReaderRow[] {
  const byLogin = new Map<string, PolicyReading>();
  for (const reading of [...readings].sort((a, b) => a.itemId - b.itemId)) {
    const login = reading.login.toLowerCase();
    if (!byLogin.has(login)) byLogin.set(login, reading);
  }
  return audienceOf(document, people)
    .map((person) => ({
      person,
      reading: byLogin.get(person.login.toLowerCase()),
      dueDay: dueDayFor(document, person),
      isNew: cameSince(document, person),
    }))
    .sort(
      (a, b) =>
        Number(a.reading !== undefined) - Number(b.reading !== undefined) ||
        a.person.name.localeCompare(b.person.name, 'en-GB'),
    );
}

const countOf = (roleKey: string, rows: readonly ReaderRow[]): ReaderCount => ({
  roleKey,
  signed: rows.filter(({ reading }) => reading !== undefined).length,
  of: rows.length,
});

/** Of each school where somebody is asked: everybody, and by their first role. Most to do first. */
export function countsBySchool(
  rows: readonly ReaderRow[],
  schools: readonly School[],
  roles: readonly Role[],
): readonly { readonly school: School; readonly all: ReaderCount; readonly byRole: readonly ReaderCount[] }[] {
  const missing = ({ signed, of }: ReaderCount): number => of - signed;
  return schools
    .map((school) => {
      const here = rows.filter(({ person }) => person.schoolKey === school.key);
      const ofRole = (key: string): readonly ReaderRow[] => here.filter(({ person }) => person.roles[0] === key);
      return {
        school,
        all: countOf('', here),
        byRole: roles.map(({ key }) => countOf(key, ofRole(key))).filter(({ of }) => of > 0),
      };
    })
    .filter(({ all }) => all.of > 0)
    .sort((a, b) => missing(b.all) - missing(a.all) || a.school.name.localeCompare(b.school.name, 'en-GB'));
}
