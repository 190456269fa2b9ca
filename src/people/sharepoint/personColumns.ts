import type { Person } from '../../ground/rules/Person';
import { addDays, isDay } from '../../ground/rules/days';
import { halfTermNames } from '../../ground/rules/School';
import type { Day, HalfTerm, School, SchoolYear } from '../../ground/rules/School';
import { isOneOf, joinedKeys, maybeNumberIn, numberIn, oneOfOr, parted, textIn } from '../../ground/sharepoint/cells';
import type { Cells, Row } from '../../ground/sharepoint/cells';

export const personSelect = [
  'Id',
  'HubKey',
  'Title',
  'Login',
  'Mail',
  'SchoolKey',
  'Roles',
  'JobTitle',
  'Status',
  'InScope',
];

export function personOf(row: Row): Person {
  return {
    key: textIn(row, 'HubKey'),
    name: textIn(row, 'Title'),
    login: textIn(row, 'Login'),
    mail: textIn(row, 'Mail'),
    jobTitle: textIn(row, 'JobTitle'),
    roles: parted(textIn(row, 'Roles')),
    schoolKey: textIn(row, 'SchoolKey'),
    inScope: row.InScope === true,
    status: oneOfOr(['active', 'left', 'unknown'] as const, textIn(row, 'Status'), 'unknown'),
  };
}

export function personCells(person: Person): Cells {
  return {
    HubKey: person.key,
    Title: person.name,
    Login: person.login,
    Mail: person.mail,
    JobTitle: person.jobTitle,
    Roles: joinedKeys(person.roles),
    SchoolKey: person.schoolKey,
    InScope: person.inScope,
    Status: person.status,
  };
}

export const schoolSelect = ['Id', 'HubKey', 'Title', 'ShortName'];
export const schoolOf = (row: Row): School => ({
  key: textIn(row, 'HubKey'),
  name: textIn(row, 'Title'),
  shortName: textIn(row, 'ShortName'),
});
export const schoolCells = (school: School): Cells => ({
  HubKey: school.key,
  Title: school.name,
  ShortName: school.shortName,
});

export const termSelect = ['Id', 'HubKey', 'SchoolKey', 'AcademicYear', 'Kind', 'HalfTerm', 'FirstDay', 'LastDay'];

/** One row for each half-term and each closed day of a school's year. */
export function termCells(year: SchoolYear): readonly Cells[] {
  const place = { SchoolKey: year.schoolKey, AcademicYear: year.year };
  return [
    ...year.halfTerms.map((halfTerm) => ({
      HubKey: `${year.schoolKey} ${year.year} ${halfTerm.name}`,
      Title: halfTerm.name,
      ...place,
      Kind: 'halfTerm',
      HalfTerm: halfTerm.name,
      FirstDay: halfTerm.firstDay,
      LastDay: halfTerm.lastDay,
    })),
    ...year.closures.map((day) => ({
      HubKey: `${year.schoolKey} ${year.year} ${day}`,
      Title: String(day),
      ...place,
      Kind: 'closure',
      HalfTerm: '',
      FirstDay: day,
      LastDay: day,
    })),
  ];
}

/**
 * A row of dates that can be true: days that exist, in order, in the two calendar years of its academic year. Anything
 * else would be counted through day by day, or put a school out of term for good.
 */
export function isTermReadable(row: Row): boolean {
  const [first, last] = [maybeNumberIn(row, 'FirstDay'), maybeNumberIn(row, 'LastDay')];
  const [, begins] = /^(\d{4})-\d{2}$/.exec(textIn(row, 'AcademicYear')) ?? [];
  if (textIn(row, 'SchoolKey') === '' || !isKnownTerm(row) || !isDay(first) || !isDay(last) || first > last)
    return false;
  return [first, last].every((day) => [0, 1].includes(Math.floor(day / 10_000) - Number(begins)));
}

export const isSchoolReadable = (row: Row): boolean => textIn(row, 'HubKey') !== '' && textIn(row, 'Title') !== '';

export function schoolYearsOf(rows: readonly Row[]): readonly SchoolYear[] {
  const years = new Map<string, { schoolKey: string; year: string; rows: Row[] }>();
  for (const row of rows.filter(isTermReadable)) {
    const schoolKey = textIn(row, 'SchoolKey');
    const year = textIn(row, 'AcademicYear');
    const found = years.get(`${schoolKey} ${year}`);
    if (found) found.rows.push(row);
    else years.set(`${schoolKey} ${year}`, { schoolKey, year, rows: [row] });
  }
  return [...years.values()].map(({ schoolKey, year, rows: own }) => ({
    schoolKey,
    year,
    halfTerms: own
      .filter((row) => textIn(row, 'Kind') === 'halfTerm')
      .flatMap(halfTermsIn)
      .sort((a, b) => a.firstDay - b.firstDay),
    closures: own
      .filter((row) => textIn(row, 'Kind') === 'closure')
      .flatMap((row) => daysOf(numberIn(row, 'FirstDay'), numberIn(row, 'LastDay')))
      .sort((a, b) => a - b),
  }));
}

/** None where only a newer version of the Hub knows the half-term. */
function halfTermsIn(row: Row): readonly HalfTerm[] {
  const name = textIn(row, 'HalfTerm');
  if (!isOneOf(halfTermNames, name)) return [];
  return [{ name, firstDay: numberIn(row, 'FirstDay'), lastDay: numberIn(row, 'LastDay') }];
}

/** A row this version may take out of a year that no longer has it; a newer one's stays. */
export const isKnownTerm = (row: Row): boolean =>
  textIn(row, 'Kind') === 'closure' ||
  (textIn(row, 'Kind') === 'halfTerm' && isOneOf(halfTermNames, textIn(row, 'HalfTerm')));

/** A closure row may span several days. */
function daysOf(firstDay: Day, lastDay: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) days.push(day);
  return days;
}
