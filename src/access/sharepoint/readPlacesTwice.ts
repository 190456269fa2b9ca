import type { SPFI } from '@pnp/sp';
import type { AccessReport, AccessRun } from '../rules/AccessReport';
import type { Row } from '../../ground/sharepoint/cells';
import { batchOfEach, valueOf } from '../../ground/sharepoint/inOneBatch';
import { listAt } from '../../ground/sharepoint/listAddress';
import { ServiceError } from '../../ground/rules/ServiceError';
import { assignmentsOf, printOfAssignments } from './assignments';
import type { Assignment } from './assignments';
import type { PairPlace } from './pairPlaces';
import { restOn } from './restOn';
import type { FoundScope } from './scanList';

/** A list, or a folder or item of it. */
export interface PlaceToRead {
  readonly place: PairPlace;
  readonly scope: FoundScope | undefined;
}

export type PlaceReading =
  | { readonly state: 'agreed'; readonly actual: readonly Assignment[] }
  /** shut: who looks may not even read it. notCertain: readings contradicted each other. */
  | { readonly state: 'shut' | 'notCertain' };

export interface PlacesRead {
  readonly readings: readonly (PlaceToRead & { readonly reading: PlaceReading })[];
  /** Places of which something is said; fewer than asked for when it was stopped. */
  readonly done: number;
  readonly rights: AccessReport['rights'];
}

const together = 100;
/** After the two readings of everything: of what they contradict each other about. */
const moreReadings = 3;

/** Undefined for a place one may not read. */
type Once = readonly Assignment[] | undefined;

/**
 * Reads who holds what on every place, and then again: what counts is what two readings in a row agree on. Places they
 * do not agree on are read a few times more.
 */
export async function readPlacesTwice(
  sp: SPFI,
  work: readonly PlaceToRead[],
  { onProgress, signal }: AccessRun,
): Promise<PlacesRead> {
  const total = work.length * 2;
  const stopped = (): boolean => signal?.aborted === true;
  const pass = async (from: number): Promise<readonly Once[]> => {
    const found: Once[] = [];
    for (let at = 0; at < work.length && !stopped(); at += together) {
      onProgress({ done: from + found.length, total });
      found.push(...(await readEach(sp, work.slice(at, at + together))));
    }
    return found;
  };
  const first = await pass(0);
  // refused everywhere: then a second reading would say no more
  if (first.length > 0 && first.length === work.length && first.every((one) => one === undefined)) {
    onProgress({ done: total, total });
    return { readings: [], done: work.length, rights: 'notRead' };
  }
  if (!stopped() && work.length > 0) await restOn(sp);
  const second = await pass(work.length);
  onProgress({ done: first.length + second.length, total });
  const settled = await settle(sp, work.slice(0, second.length), first, second);
  const readings = settled.flatMap((reading, index) => {
    const asked = work[index];
    return asked === undefined ? [] : [{ ...asked, reading }];
  });
  return { readings, done: readings.length, rights: 'read' };
}

async function settle(
  sp: SPFI,
  work: readonly PlaceToRead[],
  first: readonly Once[],
  second: readonly Once[],
): Promise<readonly PlaceReading[]> {
  const last = [...second];
  let open = work.map((_, index) => index).filter((index) => printOf(first[index]) !== printOf(second[index]));
  for (let reading = 0; reading < moreReadings && open.length > 0; reading += 1) {
    await restOn(sp);
    const again = await readEach(
      sp,
      open.flatMap((index) => work[index] ?? []),
    );
    const before = open.map((index) => printOf(last[index]));
    open.forEach((index, position) => (last[index] = again[position]));
    open = open.filter((_, position) => printOf(again[position]) !== before[position]);
  }
  const contradicted = new Set(open);
  return work.map((_, index): PlaceReading => {
    const actual = last[index];
    if (contradicted.has(index)) return { state: 'notCertain' };
    return actual === undefined ? { state: 'shut' } : { state: 'agreed', actual };
  });
}

/** A hundred places in a request. */
async function readEach(sp: SPFI, some: readonly PlaceToRead[]): Promise<readonly Once[]> {
  const found: Once[] = [];
  for (let at = 0; at < some.length; at += together) {
    const answers = await batchOfEach(sp, some.slice(at, at + together), assignmentsAt, { reads: true });
    for (const { answer } of answers) {
      const refused = !answer.ok && ['forbidden', 'notFound'].includes(answer.error.code);
      found.push(refused ? undefined : assignmentsOf(valueOf(answer) as readonly Row[]));
    }
  }
  if (found.length !== some.length) throw new ServiceError('unexpected');
  return found;
}

function assignmentsAt(sp: SPFI, { place, scope }: PlaceToRead): Promise<unknown> {
  const target = scope === undefined ? listAt(sp, place) : listAt(sp, place).items.getById(scope.itemId);
  return target.roleAssignments.expand('Member', 'RoleDefinitionBindings')();
}

const printOf = (actual: Once): string => (actual === undefined ? 'shut' : printOfAssignments(actual));
