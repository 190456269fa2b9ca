import type { PersonKey } from '../../ground/rules/Person';
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

/** Signatures of one edition. */
export interface Signed {
  readonly readings: readonly PolicyReading[];
  readonly accounts: ReadonlyMap<number, PersonKey>;
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

/** Signatures by a sign-in name that nobody in the list of people has: whose account it is has to be looked up. */
export function unknownSigners(
  people: readonly Pick<Colleague, 'login'>[],
  readings: readonly PolicyReading[],
): readonly PolicyReading[] {
  const logins = new Set(people.map(({ login }) => login.toLowerCase()));
  return readings.filter(({ login }) => !logins.has(login.toLowerCase()));
}

/**
 * Each with their first signature; who has still to sign comes first, then by name. A signature counts by its author:
 * by the sign-in name, or, where that has changed since somebody was entered, by the account (`accounts`: directory
 * object ids by the site's user id).
 */
export function readerRows(
  document: PolicyDocument,
  people: readonly Colleague[],
  { readings, accounts }: Signed,
): readonly ReaderRow[] {
  const byLogin = new Map<string, PolicyReading>();
  const byAccount = new Map<PersonKey, PolicyReading>();
  for (const reading of [...readings].sort((a, b) => b.itemId - a.itemId)) {
    byLogin.set(reading.login.toLowerCase(), reading);
    const account = accounts.get(reading.authorId);
    if (account !== undefined) byAccount.set(account, reading);
  }
  return audienceOf(document, people)
    .map((person) => ({
      person,
      reading: byLogin.get(person.login.toLowerCase()) ?? byAccount.get(person.key),
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
