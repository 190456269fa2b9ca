import { academicYearOf, nextYear } from '../../ground/rules/academicYear';
import { shardOfYear } from '../../ground/rules/shards';
import type { AcademicYear, Day } from '../../ground/rules/School';
import type { Scope } from '../../people/rules/Scope';

/** 1 May, as month and day: from then on record keepers open the next academic year's folders. */
const opensFrom = 501;

/** The year whose folders are to be open by now: from 1 May the next one, before it the present one. */
export function yearToOpen(today: Day): AcademicYear {
  const year = academicYearOf(today);
  const isSummer = today % 10_000 >= opensFrom && nextYear(year).startsWith(String(Math.floor(today / 10_000)));
  return isSummer ? nextYear(year) : year;
}

/** A pair or group that goes on, and whose folders of a year are still to be opened. */
export interface ScopeToOpen {
  readonly scope: Scope;
  readonly names: readonly string[];
}

export interface NextYear {
  readonly year: AcademicYear;
  /** By name. */
  readonly open: readonly ScopeToOpen[];
  /** Scopes that have folders of this year already. */
  readonly opened: number;
  /** The same for the same people of the same scopes: whoever carries it out compares it with what they find. */
  readonly print: string;
}

/** Those who still belong, supervisor first: they read and write the new folders as they do this year's. */
const goingOn = ({ members }: Scope, today: Day): readonly string[] =>
  members
    .filter(({ lastDay }) => lastDay === undefined || lastDay > today)
    .sort((a, b) => Number(b.role === 'supervisor') - Number(a.role === 'supervisor'))
    .map(({ name }) => name);

/** What is still to be opened of a year: scopes that have not ended. Ended ones stay where they are. */
export function nextYearOf(scopes: readonly Scope[], year: AcademicYear, today: Day): NextYear {
  const going = scopes.filter(({ lastDay, kind }) => lastDay === undefined && (kind === 'pair' || kind === 'group'));
  const open = going
    .filter(({ shards }) => shardOfYear(shards, year) === undefined)
    .map((scope): ScopeToOpen => ({ scope, names: goingOn(scope, today) }))
    .sort((a, b) => (a.names[0] ?? '').localeCompare(b.names[0] ?? ''));
  return {
    year,
    open,
    opened: going.length - open.length,
    print: open
      .map(({ scope: { key, members } }) =>
        [key, ...members.map(({ personKey, role, lastDay }) => `${personKey} ${role} ${lastDay ?? ''}`)].join(' '),
      )
      .sort()
      .join('\n'),
  };
}

/** What became of it. */
export interface NextYearDone {
  readonly opened: number;
  /** Names of those that could not be opened: somebody's account or row needs a decision first. */
  readonly left: readonly (readonly string[])[];
  /** All lists of the year are full: an administrator makes the next ones. */
  readonly full: boolean;
  readonly stopped: boolean;
}
