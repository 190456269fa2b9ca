import { foldedText } from '../../ground/rules/foldedText';
import type { DuePerson } from '../../picture/rules/halfTermPeople';
import { isOf, mainRole } from '../../picture/rules/measured';
import type { Line } from '../../picture/rules/TrustPicture';
import { worstFirst } from '../../picture/rules/worstFirst';
import type { LineOrder, TrustAsk } from './TrustAsk';

type Filtered = Pick<Line, 'name' | 'schoolKey' | 'roles' | 'supervisorKey' | 'supervisor'>;

/** Whether somebody is of the school, role and supervisor that are asked for, and bears what is typed in their names. */
export function isAskedFor(one: Filtered, ask: TrustAsk, typed: string): boolean {
  const wanted = foldedText(typed.trim());
  return (
    (ask.school === undefined || one.schoolKey === ask.school) &&
    (ask.role === undefined || mainRole(one) === ask.role) &&
    (ask.supervisor === undefined || one.supervisorKey === ask.supervisor) &&
    (wanted === '' || foldedText(`${one.name} ${one.supervisor}`).includes(wanted))
  );
}

const byName = (a: Line, b: Line): number => a.name.localeCompare(b.name, 'en-GB');

const compare: Readonly<Record<LineOrder, (a: Line, b: Line) => number>> = {
  worst: worstFirst,
  name: (a, b) => byName(a, b) || worstFirst(a, b),
  school: (a, b) => a.school.localeCompare(b.school, 'en-GB') || worstFirst(a, b),
  // whoever never had a session has waited longest
  lastHeld: (a, b) => (a.lastHeld ?? 0) - (b.lastHeld ?? 0) || byName(a, b),
};

export function findLines(lines: readonly Line[], ask: TrustAsk, typed: string): readonly Line[] {
  const { look, order = 'worst' } = ask;
  return lines
    .filter((line) => look === undefined || look === 'overLimit' || isOf[look](line))
    .filter((line) => isAskedFor(line, ask, typed))
    .sort(compare[order]);
}

/** Whoever was due and did not have it first. */
export function findDue(people: readonly DuePerson[], ask: TrustAsk, typed: string): readonly DuePerson[] {
  return people
    .filter((person) => isAskedFor(person, ask, typed))
    .sort((a, b) => Number(a.held) - Number(b.held) || a.name.localeCompare(b.name, 'en-GB'));
}
