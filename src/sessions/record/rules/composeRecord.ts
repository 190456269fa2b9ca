import type { AgendaBlock, AgendaItem, Offer, Stage } from '../../../ground/rules/Catalogue';
import { stages } from '../../../ground/rules/Catalogue';
import { caseLabel } from '../../room/rules/childFile';
import type { Person, PersonKey } from '../../../ground/rules/Person';
import type { School } from '../../../ground/rules/School';
import type { RecordContent, RecordRow, SealBefore } from '../../../records/rules/SealedRecord';
import type { Session } from '../../rules/Session';
import type { Action, CaseNote, Note } from '../../rules/WorkItem';

/** Somebody of the session who was not there, and why, in a few words. */
export interface Absence {
  readonly personKey: PersonKey;
  readonly reason: string;
}

export interface RecordInput {
  readonly session: Pick<Session, 'key' | 'startsAt' | 'endsAt' | 'place' | 'supervisorKey'>;
  readonly offer: Pick<Offer, 'title'>;
  /** The supervisor and every supervisee of the session. */
  readonly people: readonly Person[];
  readonly schools: readonly Pick<School, 'key' | 'name'>[];
  readonly agenda: readonly AgendaItem[];
  readonly blocks: readonly AgendaBlock[];
  readonly notes: readonly Note[];
  readonly cases: readonly CaseNote[];
  /** The session's agreed actions; those dropped since are left out. */
  readonly actions: readonly Action[];
  /** ISO UTC; empty where none is agreed. */
  readonly nextStartsAt: string;
  /** Empty for a Teams meeting. */
  readonly room: string;
  readonly zone: string;
  /** The site's user ids by person; who is left out stands with 0. */
  readonly siteIds?: ReadonlyMap<PersonKey, number>;
  readonly absent?: readonly Absence[];
  /** Of a group: what its record says first of the group itself. */
  readonly groupRow?: { readonly title: string; readonly block: string; readonly notes: readonly string[] } | undefined;
  /** The last complete record of the folder; left out where there is none. */
  readonly before?: SealBefore | undefined;
}

/**
 * The session as it will be signed: all agenda items in order, covered or not. What was written under an item that is on
 * the agenda no more, because a group chose its method later, stands under the last: no words are lost.
 */
export function composeRecord(input: RecordInput): RecordContent {
  const { session, offer, people, schools, nextStartsAt, room, zone, siteIds, absent = [], before } = input;
  const absenceOf = (person: Person): Absence | undefined => absent.find(({ personKey }) => personKey === person.key);
  const roleOf = (person: Person): 'supervisor' | 'supervisee' =>
    person.key === session.supervisorKey ? 'supervisor' : 'supervisee';
  const ordered = [...people].sort(
    (a, b) => roleOf(b).localeCompare(roleOf(a)) || a.name.localeCompare(b.name, 'en-GB') || a.key.localeCompare(b.key),
  );
  return {
    version: 2,
    sessionKey: session.key,
    offerTitle: offer.title,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    zone,
    place: session.place === 'teams' ? 'Teams' : room,
    nextStartsAt,
    people: ordered.map((person) => ({
      key: person.key,
      name: person.name,
      role: roleOf(person),
      jobTitle: person.jobTitle,
      school: schools.find((school) => school.key === person.schoolKey)?.name ?? '',
      siteId: siteIds?.get(person.key) ?? 0,
      present: absenceOf(person) === undefined,
      reason: absenceOf(person)?.reason ?? '',
    })),
    before,
    rows: [
      ...(input.groupRow ? [{ ...input.groupRow, number: 0, covered: true, actions: [] }] : []),
      ...[...input.agenda].sort((a, b) => a.number - b.number).map((item) => rowOf(item, input)),
    ],
  };
}

function rowOf(item: AgendaItem, { agenda, blocks, notes, cases, actions, people }: RecordInput): RecordRow {
  const isHere = isUnder(item, agenda);
  const own = notes.filter(isHere);
  const written = [
    // a personal part stays with the two: the record says that it was talked about, by the item's tick
    ...own.flatMap((note) => (note.text.trim() === '' || note.apart === true ? [] : [note.text.trim()])),
    ...[...cases]
      .sort((a, b) => a.position - b.position || a.itemId - b.itemId)
      .flatMap((one) => stagesHere(one, item, agenda)),
  ];
  const agreed = actions
    .filter((action) => isHere(action) && action.status !== 'dropped')
    .map((action) => ({
      text: action.text,
      byName: people.find((person) => person.key === action.ownerKey)?.name ?? '',
      byDay: action.dueDay,
    }));
  return {
    number: item.number,
    title: item.title,
    block: blocks.find((block) => block.key === item.block)?.title ?? '',
    covered:
      own.some((note) => note.covered || (note.apart === true && note.text.trim() !== '')) ||
      written.length > 0 ||
      agreed.length > 0,
    notes: written,
    actions: agreed,
  };
}

/** Whether something written stands under this item: under the last also what belongs to none of them. */
function isUnder(
  { number }: AgendaItem,
  agenda: readonly AgendaItem[],
): (written: { readonly agendaNumber: number }) => boolean {
  const numbers = agenda.map((item) => item.number);
  const last = Math.max(...numbers);
  return ({ agendaNumber }) => (numbers.includes(agendaNumber) ? agendaNumber : last) === number;
}

/** The stages of a case that this item shows, each a paragraph opening with the case's reference. */
function stagesHere(one: CaseNote, item: AgendaItem, agenda: readonly AgendaItem[]): readonly string[] {
  const isHere = isUnder(item, agenda);
  const homeOf = (stage: Stage): number => agenda.find((other) => other.stage === stage)?.number ?? one.agendaNumber;
  return stages
    .filter((stage) => isHere({ agendaNumber: homeOf(stage) }) && one.stages[stage].trim() !== '')
    .map((stage) => `${caseLabel(one.reference)}. ${one.stages[stage].trim()}`);
}
