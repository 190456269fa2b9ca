import type { Offer } from '../../../ground/rules/Catalogue';
import { foldedText } from '../../../ground/rules/foldedText';
import type { Person } from '../../../ground/rules/Person';
import type { AllocationInput } from '../../rules/allocation';
import { isFormal } from '../../rules/allocation';
import type { PairRequest } from '../../rules/PairRequest';
import { noFactsOf } from '../../rules/StaffFacts';
import type { StaffFacts, StaffFactsDraft } from '../../rules/StaffFacts';
import { badRow } from './CheckedRow';
import type { CheckedRow, RowTrouble } from './CheckedRow';
import { peopleByAddress } from './checkPeopleFile';
import { readerOf } from './columns';
import type { FileColumns } from './columns';
import type { Table } from './Table';

/** What a row of allocations wishes: a pair that is asked of the record keepers, and what is kept of the person. */
export interface AllocationWish {
  readonly personKey: string;
  /** Undefined where no pair is to be asked for: none is named, or it is open or asked for already. */
  readonly pair: { readonly supervisorKey: string; readonly offerKey: string } | undefined;
  readonly facts: StaffFactsDraft | undefined;
  readonly seen: StaffFacts;
}

export interface AllocationsCheck extends AllocationInput {
  /** Waiting for a record keeper. */
  readonly requests: readonly PairRequest[];
}

type Found = { readonly person: Person | undefined; readonly troubles: readonly RowTrouble[] };

/** Rights come from none of it: what a file says is asked of the record keepers, pair by pair. */
export function checkAllocationsFile(
  table: Table,
  columns: FileColumns,
  input: AllocationsCheck,
): readonly CheckedRow<AllocationWish>[] {
  const read = readerOf('allocations', columns);
  const find = finder(input.people);
  const reasons = new Map((input.catalogue.scopeReasons ?? []).map(({ key, title }) => [foldedText(title), key]));
  const seenLines = new Map<string, number>();
  const keyOf = (part: string): string | undefined =>
    reasons.get(foldedText(part)) ?? input.catalogue.scopeReasons?.find((one) => one.key === part)?.key;
  return table.rows.map((row) => {
    const words = read(row, 'person');
    const named: Named = {
      person: find(words, true),
      supervisor: find(read(row, 'supervisor'), false),
      manager: find(read(row, 'manager'), false),
    };
    const { person, supervisor, manager } = named;
    const key = person.person?.key ?? '';
    const offer = supervisor.person ? offerFor(input, read(row, 'offer'), person.person) : undefined;
    const parts = partsOf(read(row, 'reasons'));
    const mark = [key, offer?.key, supervisor.person?.key].join(' ');
    const earlier = seenLines.get(mark);
    if (earlier === undefined) seenLines.set(mark, row.line);
    const troubles: RowTrouble[] = [
      ...[person, supervisor, manager].flatMap((one) => one.troubles),
      ...parts.filter((part) => keyOf(part) === undefined).map((text) => ({ code: 'unknownReason' as const, text })),
      ...pairTroubles(named, offer, { words, offer: read(row, 'offer') }),
      ...(key !== '' && earlier !== undefined ? [{ code: 'twice' as const, text: String(earlier) }] : []),
    ];
    if (troubles.length > 0 || person.person === undefined) return badRow(row.line, words, troubles);
    const said = { reasons: parts.flatMap((part) => keyOf(part) ?? []), managerKey: manager.person?.key };
    const { name } = person.person;
    return { line: row.line, name, troubles: [], ...wishOf(input, key, { said, supervisor, offer }) };
  });
}

interface Named {
  readonly person: Found;
  readonly supervisor: Found;
  readonly manager: Found;
}

const partsOf = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function pairTroubles(
  { person, supervisor, manager }: Named,
  offer: Offer | undefined,
  written: { readonly words: string; readonly offer: string },
): readonly RowTrouble[] {
  if (person.person === undefined) return [];
  const isSame = [supervisor.person, manager.person].includes(person.person);
  return [
    ...(supervisor.person && offer === undefined ? [{ code: 'unknownOffer' as const, text: written.offer }] : []),
    ...(isSame ? [{ code: 'samePerson' as const, text: written.words }] : []),
  ];
}

interface Wished {
  readonly said: { readonly reasons: readonly string[]; readonly managerKey: string | undefined };
  readonly supervisor: Found;
  readonly offer: Offer | undefined;
}

function wishOf(
  input: AllocationsCheck,
  personKey: string,
  { said, supervisor, offer }: Wished,
): Pick<CheckedRow<AllocationWish>, 'state' | 'value'> {
  const seen = input.staff.find((one) => one.personKey === personKey) ?? noFactsOf(personKey);
  const facts = factsOf(seen, said);
  const pair = pairFor(input, personKey, supervisor.person?.key, offer?.key);
  return {
    state: stateOf(pair !== undefined, facts !== undefined),
    value: { personKey, pair, facts, seen },
  };
}

function stateOf(asks: boolean, says: boolean): 'fresh' | 'changed' | 'same' {
  if (asks) return 'fresh';
  return says ? 'changed' : 'same';
}

/** By address, or by a name that one person alone has. */
function finder(people: readonly Person[]): (words: string, needed: boolean) => Found {
  const active = people.filter(({ status }) => status === 'active');
  const byAddress = peopleByAddress(active);
  return (words, needed) => {
    if (words === '') return { person: undefined, troubles: needed ? [{ code: 'missing', text: 'person' }] : [] };
    const known = byAddress.get(words.toLowerCase());
    const named = known ? [known] : active.filter(({ name }) => foldedText(name) === foldedText(words));
    if (named.length === 1) return { person: named[0], troubles: [] };
    return {
      person: undefined,
      troubles: [{ code: named.length === 0 ? 'unknownPerson' : 'severalPeople', text: words }],
    };
  };
}

/** The named one; where none is named the only one for the person's roles. */
function offerFor({ catalogue }: AllocationInput, words: string, person: Person | undefined): Offer | undefined {
  const offers = catalogue.offers.filter((offer) => offer.kind === 'oneToOne' && isFormal(offer));
  if (words !== '') return offers.find(({ key, title }) => key === words || foldedText(title) === foldedText(words));
  const own = offers.filter(({ forRoles }) => forRoles.some((role) => person?.roles.includes(role)));
  return own.length === 1 ? own[0] : undefined;
}

function pairFor(
  { pairs, requests }: AllocationsCheck,
  personKey: string,
  supervisorKey: string | undefined,
  offerKey: string | undefined,
): AllocationWish['pair'] {
  if (supervisorKey === undefined || offerKey === undefined) return undefined;
  const isOpen = pairs.some(
    (pair) =>
      pair.status === 'active' &&
      pair.superviseeKey === personKey &&
      pair.supervisorKey === supervisorKey &&
      pair.offerKey === offerKey,
  );
  const isAsked = requests.some(
    (one) =>
      one.kind === 'open' && one.personKey === personKey && one.toKey === supervisorKey && one.offerKey === offerKey,
  );
  return isOpen || isAsked ? undefined : { supervisorKey, offerKey };
}

/** An empty cell leaves what stands there; reasons are added, none is taken away. */
function factsOf(
  { etag: _etag, itemId: _itemId, ...before }: StaffFacts,
  said: { readonly reasons: readonly string[]; readonly managerKey: string | undefined },
): StaffFactsDraft | undefined {
  const reasons = [...new Set([...before.reasons, ...said.reasons])];
  const managerKey = said.managerKey ?? before.managerKey;
  const isSame = reasons.length === before.reasons.length && managerKey === before.managerKey;
  return isSame ? undefined : { ...before, reasons, managerKey };
}
