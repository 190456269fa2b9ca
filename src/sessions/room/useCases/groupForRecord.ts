import type { Issue } from '../../../ground/rules/Issue';
import type { Person } from '../../../ground/rules/Person';
import type { DocumentWords, GroupFacts } from '../../outlook/DocumentWords';
import type { Absence, RecordInput } from '../../record/rules/composeRecord';
import type { WorkItem } from '../../rules/WorkItem';
import type { FoundSession } from '../../useCases/findSession';
import { offerOf } from '../../useCases/offerOf';
import { agendaIn, areNotesOpen, groupRunOf, methodsIn, notAgreed } from '../rules/groupRun';
import type { GroupRun } from '../rules/groupRun';

export interface GroupForRecord extends Pick<RecordInput, 'agenda' | 'blocks'> {
  /** What stands in the way of its record. */
  readonly issues: readonly Issue[];
  readonly absent: readonly Absence[];
  readonly row: RecordInput['groupRow'];
}

/** What a group's day adds to its record; nothing for supervision of two, and for a group that had no such day. */
export function groupForRecord(
  { session, catalogue, supervisor, supervisees }: FoundSession,
  here: readonly WorkItem[],
  words: DocumentWords,
): GroupForRecord {
  const people = [supervisor, ...supervisees];
  const run = runOf({ session, catalogue }, here);
  return {
    ...agendaIn(catalogue, run),
    issues: groupIssues(run, people),
    absent: absentFrom(run, words),
    row: run?.item && words.groupRow(groupFacts(run, people)),
  };
}

type OfDay = Pick<FoundSession, 'session' | 'catalogue'>;

const runOf = ({ session, catalogue }: OfDay, here: readonly WorkItem[]): GroupRun | undefined =>
  offerOf(catalogue, session.offerKey).kind === 'group' ? groupRunOf(here, session, methodsIn(catalogue)) : undefined;

/** By which its record is made: of a group that chose a method, the method's. */
export const agendaOfRecord = (found: OfDay, here: readonly WorkItem[]): Pick<RecordInput, 'agenda' | 'blocks'> =>
  agendaIn(found.catalogue, runOf(found, here));

/** A group's record is not sent before everybody who is part of the day has agreed to what stays in the room. */
function groupIssues(run: GroupRun | undefined, people: readonly Person[]): readonly Issue[] {
  if (run?.item === undefined) return [];
  const waiting = notAgreed(
    run,
    people.map(({ key }) => key),
  );
  return waiting.length === 0 && areNotesOpen(run) ? [] : [{ code: 'notAllAgreed', field: '' }];
}

const absentFrom = (run: GroupRun | undefined, { notOfTheDay }: DocumentWords): readonly Absence[] =>
  (run?.item?.without ?? []).map((personKey) => ({ personKey, reason: notOfTheDay }));

/** What the record says of the group itself. */
function groupFacts(run: GroupRun, people: readonly Person[]): GroupFacts {
  const nameOf = (key: string): string => people.find((person) => person.key === key)?.name ?? '';
  const without = run.item?.without ?? [];
  return {
    method: run.method?.title ?? '',
    agreed: people.filter(({ key }) => run.agreed.includes(key) && !without.includes(key)).map(({ name }) => name),
    without: without.map(nameOf),
    roles: people.flatMap(({ key, name }) => {
      const role = run.item?.roles[key] ?? '';
      return role === '' || without.includes(key) ? [] : [{ name, role }];
    }),
  };
}
