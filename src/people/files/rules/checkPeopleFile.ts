import type { TrustCatalogue } from '../../../ground/rules/Catalogue';
import { foldedText } from '../../../ground/rules/foldedText';
import type { Person } from '../../../ground/rules/Person';
import type { PersonDraft } from '../../PeopleService';
import { centralTeam } from '../../rules/peopleLines';
import { badRow } from './CheckedRow';
import type { CheckedRow, RowTrouble } from './CheckedRow';
import { readerOf } from './columns';
import type { FileColumns } from './columns';
import type { Table, TableRow } from './Table';

export interface KnownTrust {
  readonly catalogue: TrustCatalogue;
  readonly people: readonly Person[];
}

const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text);

/** Every person by their address and by the name they sign in with. */
export function peopleByAddress(people: readonly Person[]): ReadonlyMap<string, Person> {
  const signIn = ({ login }: Person): string => login.slice(login.lastIndexOf('|') + 1).toLowerCase();
  return new Map(
    people.flatMap((person) =>
      [signIn(person), person.mail.toLowerCase()].map((address) => [address, person] as const),
    ),
  );
}

/** Names as files write them: of roles and of schools, folded, also by their short name and number. */
export function namesOfTrust({ roles, schools, settings }: TrustCatalogue): {
  readonly role: ReadonlyMap<string, string>;
  readonly school: ReadonlyMap<string, string>;
} {
  const named = schools.flatMap(({ key, name, shortName, urn = '' }) =>
    [name, shortName, urn].filter((one) => one !== '').map((one) => [foldedText(one), key] as const),
  );
  const own = ['central team', settings.trustName].filter((one) => one !== '');
  return {
    role: new Map(roles.map(({ key, title }) => [foldedText(title), key])),
    school: new Map([...own.map((one) => [foldedText(one), centralTeam] as const), ...named]),
  };
}

/** Each row against what the trust has: nothing is written by it. Whoever is missing in the file stays as they are. */
export function checkPeopleFile(
  table: Table,
  columns: FileColumns,
  known: KnownTrust,
): readonly CheckedRow<PersonDraft>[] {
  const byAddress = peopleByAddress(known.people);
  const names = namesOfTrust(known.catalogue);
  const read = readerOf('people', columns);
  const lines = new Map<string, number>();
  return table.rows.map((row) => {
    const address = read(row, 'address').toLowerCase();
    const name = nameIn(row, read);
    const earlier = lines.get(address);
    if (address !== '' && earlier === undefined) lines.set(address, row.line);
    const person = byAddress.get(address);
    const found = {
      role: names.role.get(foldedText(read(row, 'role'))),
      school: names.school.get(foldedText(read(row, 'school'))),
    };
    const troubles: RowTrouble[] = [
      ...addressTroubles(address, earlier),
      ...(person?.status === 'left' ? [{ code: 'hasLeft' as const, text: person.name }] : []),
      ...(person?.status === 'unknown' ? [{ code: 'newer' as const, text: person.name }] : []),
      ...(name === '' && person === undefined ? [{ code: 'missing' as const, text: 'name' }] : []),
      ...wordTroubles('role', read(row, 'role'), found.role, person !== undefined),
      ...wordTroubles('school', read(row, 'school'), found.school, person !== undefined),
    ];
    if (troubles.length > 0) return badRow(row.line, name || address, troubles);
    const draft = draftOf({ address, name, job: read(row, 'job'), ...found }, person);
    return { line: row.line, name: draft.name, state: stateOf(draft, person), troubles: [], value: draft };
  });
}

function nameIn(row: TableRow, read: (row: TableRow, field: 'name' | 'first' | 'last') => string): string {
  const whole = read(row, 'name');
  return whole === '' ? [read(row, 'first'), read(row, 'last')].filter((part) => part !== '').join(' ') : whole;
}

function addressTroubles(address: string, earlier: number | undefined): readonly RowTrouble[] {
  if (address === '') return [{ code: 'missing', text: 'address' }];
  if (!isAddress(address)) return [{ code: 'notAnAddress', text: address }];
  return earlier === undefined ? [] : [{ code: 'twice', text: String(earlier) }];
}

/** An empty cell leaves what stands there; somebody new needs one. */
function wordTroubles(
  field: 'role' | 'school',
  written: string,
  key: string | undefined,
  isHere: boolean,
): readonly RowTrouble[] {
  if (written === '') return isHere ? [] : [{ code: 'missing', text: field }];
  if (key !== undefined) return [];
  return [{ code: field === 'role' ? 'unknownRole' : 'unknownSchool', text: written }];
}

interface Written {
  readonly address: string;
  readonly name: string;
  readonly job: string;
  readonly role: string | undefined;
  readonly school: string | undefined;
}

function draftOf({ address, name, job, role, school }: Written, person: Person | undefined): PersonDraft {
  if (person === undefined)
    return {
      signInName: address,
      name,
      jobTitle: job,
      roles: role === undefined ? [] : [role],
      schoolKey: school ?? '',
      inScope: true,
      status: 'active',
    };
  const { key, login, roles, schoolKey, inScope, status, jobTitle } = person;
  return {
    key,
    signInName: login,
    name: name || person.name,
    jobTitle: job || jobTitle,
    // the file's role is the main one; others stay
    roles: role === undefined ? roles : [role, ...roles.filter((one) => one !== role)],
    schoolKey: school ?? schoolKey,
    inScope,
    status,
  };
}

function stateOf(draft: PersonDraft, person: Person | undefined): 'fresh' | 'changed' | 'same' {
  if (person === undefined) return 'fresh';
  const same =
    draft.name === person.name &&
    draft.jobTitle === person.jobTitle &&
    draft.schoolKey === person.schoolKey &&
    draft.roles.join() === person.roles.join();
  return same ? 'same' : 'changed';
}

/** People here whom the file does not name: they stay as they are, because a missing row is no leaver. */
export function notInFile(table: Table, columns: FileColumns, people: readonly Person[]): readonly Person[] {
  const byAddress = peopleByAddress(people);
  const read = readerOf('people', columns);
  const named = new Set(table.rows.map((row) => byAddress.get(read(row, 'address').toLowerCase())?.key));
  return people.filter(({ key, status }) => status === 'active' && !named.has(key));
}
