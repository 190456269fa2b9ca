import { listTitleOf } from '../../ground/sharepoint/listAddress';
import { itemIdOf, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { isEntryReadable } from '../../people/sharepoint/catalogueColumns';
import { clauseOf } from '../../people/sharepoint/clauseColumns';
import { roleEditionOf } from '../../people/sharepoint/roleColumns';
import { isSchoolReadable } from '../../people/sharepoint/schoolColumns';
import { isSettingReadable } from '../../people/sharepoint/settingColumns';
import { isTermReadable } from '../../people/sharepoint/termColumns';
import { groupTitles } from '../../../sharepoint/lists/groupTitles';
import type { SetUpFinding, SetUpStep } from '../SetUpService';
import { settingOf } from './planContent';
import type { SiteState } from './siteState';
import { phases } from './Unit';
import type { Unit } from './Unit';

/** Two, so that one who leaves or is ill shuts nobody out. */
const fewestKeepers = 2;

/** What only a person can put right: who keeps the records, the trust's own data, and rows nobody can read. */
export function planEntered(state: SiteState): readonly Unit[] {
  const name = settingOf(state, 'trustName');
  return [
    person({ kind: 'group', name: groupTitles.keepers }, keepersProblem(state.keepers.length)),
    person({ kind: 'group', name: groupTitles.duty }, dutyProblem(state)),
    person({ kind: 'setting', name: 'trustName' }, name === undefined || name === '' ? 'empty' : undefined),
    person({ kind: 'content', name: 'people' }, state.people > 0 ? undefined : 'empty'),
    planDates(state),
    ...unreadable('settings', state.settings, isSettingReadable),
    ...unreadable('schools', state.schools, isSchoolReadable),
    ...unreadable('terms', state.terms, isTermReadable),
    ...unreadable('catalogue', state.catalogue, isOfCatalogue),
  ];
}

const isOfCatalogue = (row: Row): boolean =>
  isEntryReadable(row) || clauseOf(row) !== undefined || roleEditionOf(row) !== undefined;

const person = (step: SetUpStep, problem: SetUpFinding['problem'] | undefined): Unit => ({
  phase: phases.finish,
  steps: [{ step, problem }],
  repair: undefined,
});

function keepersProblem(count: number): SetUpFinding['problem'] | undefined {
  if (count === 0) return 'empty';
  return count < fewestKeepers ? 'tooFew' : undefined;
}

/** Only where the trust keeps a rota: without one nobody is asked. */
function dutyProblem(state: SiteState): SetUpFinding['problem'] | undefined {
  const rota = settingOf(state, 'dutyRota');
  return Array.isArray(rota) && rota.length > 0 ? keepersProblem(state.duty.length) : undefined;
}

/** A school without half-terms of this year is never in term: nobody there is due, and nobody can be booked. */
function planDates(state: SiteState): Unit {
  const { schools, undated } = schoolsAndDates(state);
  const step: SetUpStep = { kind: 'content', name: 'terms' };
  if (undated.length === schools.length) return person(step, 'empty');
  if (undated.length === 0) return person(step, undefined);
  return person({ ...step, schools: undated }, 'missing');
}

/** Those that can be read, by name, and which of them have no half-term of this year. */
export function schoolsAndDates({ schools, terms }: Pick<SiteState, 'schools' | 'terms'>): {
  readonly schools: readonly string[];
  readonly undated: readonly string[];
} {
  const dated = new Set(
    terms
      .filter((row) => isTermReadable(row) && textIn(row, 'Kind') === 'halfTerm')
      .map((row) => textIn(row, 'SchoolKey')),
  );
  const readable = schools.filter(isSchoolReadable);
  const names = (rows: readonly Row[]): readonly string[] => rows.map((row) => textIn(row, 'Title')).sort();
  return { schools: names(readable), undated: names(readable.filter((row) => !dated.has(textIn(row, 'HubKey')))) };
}

/** Each by list and item, so that whoever may mend it finds it. */
function unreadable(
  list: 'settings' | 'schools' | 'terms' | 'catalogue',
  rows: readonly Row[],
  isReadable: (row: Row) => boolean,
): readonly Unit[] {
  return rows
    .filter((row) => !isReadable(row))
    .map((row) => person({ kind: 'row', name: String(itemIdOf(row)), list: listTitleOf({ list }) }, 'unreadable'));
}
