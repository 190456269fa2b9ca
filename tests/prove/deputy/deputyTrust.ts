import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demoPeople, demoPerson } from '../../../src/local/demo/demoPeople';
import { demoSchools, demoSchoolYears } from '../../../src/local/demo/demoTerms';
import { addToGroup, writePeople, writeSchools, writeSchoolYears } from '../../../src/people/sharepoint/writeReference';
import { runSetUp } from '../../../src/setUp/sharepoint/runSetUp';
import { content } from '../../../src/setUp/sharepoint/startingContent';
import { carryOutAsShown, openAsShown } from '../../standIns/asShown';
import { openWorld } from '../faults/FaultWorld';
import type { FaultWorld } from '../faults/FaultWorld';

export const year = '2026-27';

/** A pair as the proof knows it: its folder's name, and the aliases of its people. */
export interface ProofPair {
  readonly pairKey: string;
  readonly supervisor: string;
  readonly supervisees: readonly string[];
}

export interface DeputyTrust {
  /** Database file of the trust, to begin each plant from. */
  readonly file: string;
  readonly now: Date;
  /** Two pairs of different schools, a group, and a pair that has ended. */
  readonly one: ProofPair;
  readonly two: ProofPair;
  readonly group: ProofPair;
  readonly ended: ProofPair;
  /** A session of `one` that both have signed, one that is booked, one sent to sign, and one held and written. */
  readonly sealed: string;
  readonly booked: string;
  readonly toSign: string;
  readonly written: string;
  /** A session of `two` that is booked. */
  readonly others: string;
}

const folder = mkdtempSync(path.join(tmpdir(), 'hub-deputy-'));
const keyOf = (number: number): string => `d3b6f3de-8a55-4d0e-8a3f-0c1d2e3f${String(4000 + number)}`;
const staff = ['hannah', 'priya', 'fiona', 'sunita', 'amy', 'carys', 'dele', 'joanna', 'ivy', 'tom', 'colin'];

/** Made through the product's own code, as the people themselves: Set-up, pairs, sessions, one record sealed. */
export async function makeDeputyTrust(): Promise<DeputyTrust> {
  const world = openWorld(undefined);
  const jo = await world.sp('jo');
  const input = { content, today: 20261123, now: world.tenant.now() };
  await runSetUp(jo, input);
  await writeSchools(jo, demoSchools);
  await writeSchoolYears(jo, demoSchoolYears);
  await writePeople(jo, demoPeople);
  await addToGroup(jo, 'staff', [...staff, 'miriam', 'gareth', 'edith'].map(loginOf));
  await addToGroup(jo, 'keepers', ['miriam', 'gareth'].map(loginOf));
  await addToGroup(jo, 'oversight', ['edith', 'miriam'].map(loginOf));
  await addToGroup(jo, 'closeKeepers', ['gareth'].map(loginOf));
  await runSetUp(jo, input);

  const one = await open(world, 'hannah', ['priya'], 'trust-level', 1);
  // the others lie in the register's second list
  await runSetUp(jo, { ...input, moreYears: ['b'] });
  const two = await open(world, 'fiona', ['sunita'], 'trust-level', 2);
  const group = await open(world, 'fiona', ['amy', 'carys'], 'group', 3);
  const ended = await open(world, 'dele', ['joanna'], 'trust-level', 4);
  await endPair(world, ended);

  const sealed = keyOf(11);
  const toSign = keyOf(12);
  const booked = keyOf(13);
  const written = keyOf(14);
  const others = keyOf(21);
  await book(world, one, [
    { key: sealed, startsAt: '2026-11-24T10:00:00.000Z', endsAt: '2026-11-24T10:45:00.000Z' },
    { key: toSign, startsAt: '2026-11-25T10:00:00.000Z', endsAt: '2026-11-25T10:45:00.000Z' },
    { key: written, startsAt: '2026-11-25T08:00:00.000Z', endsAt: '2026-11-25T08:45:00.000Z' },
    { key: booked, startsAt: '2026-12-09T10:00:00.000Z', endsAt: '2026-12-09T10:45:00.000Z' },
  ]);
  await book(world, two, [{ key: others, startsAt: '2026-12-02T10:00:00.000Z', endsAt: '2026-12-02T10:45:00.000Z' }]);
  await world.wait(2 * 24 * 60 + 3 * 60);
  await hold(world, one, sealed);
  const priya = await world.open('priya');
  await priya.signRecord(await priya.openRecord(target(one, sealed)), 'Thank you.');
  await hold(world, one, toSign);
  await agree(world, one, keyOf(41));
  await world.open('hannah').then((hub) => hub.beginAgreement(one.pairKey, keyOf(42)));
  await write(world, one, written);

  await world.open('hannah').then((hub) =>
    hub.askFurther({
      ...{ key: keyOf(51), kindKey: 'stress-risk-assessment', agreed: true },
      ...{ forKey: demoPerson('priya').key, toKey: demoPerson('tom').key },
    }),
  );

  const file = path.join(folder, 'trust.db');
  world.keep(file);
  const now = world.tenant.now();
  world.close();
  return { file, now, one, two, group, ended, sealed, toSign, booked, written, others };
}

/** Keeps a trust in a folder, for other processes and for going on later. */
export function keepTrust(trust: DeputyTrust, into: string): void {
  copyFileSync(trust.file, path.join(into, 'trust.db'));
  writeFileSync(path.join(into, 'trust.json'), JSON.stringify(trust));
}

export function keptTrust(from: string): DeputyTrust {
  const said = JSON.parse(readFileSync(path.join(from, 'trust.json'), 'utf8')) as DeputyTrust & {
    readonly now: string;
  };
  return { ...said, file: path.join(from, 'trust.db'), now: new Date(said.now) };
}

export const loginOf = (alias: string): string => demoPerson(alias).login;

export const target = (
  { pairKey }: ProofPair,
  sessionKey: string,
): { readonly shard: string; readonly pairKey: string; readonly sessionKey: string } => ({
  shard: year,
  pairKey,
  sessionKey,
});

async function open(
  world: FaultWorld,
  supervisor: string,
  supervisees: readonly string[],
  offerKey: string,
  number: number,
): Promise<ProofPair> {
  const outcome = await openAsShown(await world.open('miriam'), {
    pairKey: keyOf(number),
    supervisorKey: demoPerson(supervisor).key,
    superviseeKeys: supervisees.map((alias) => demoPerson(alias).key),
    offerKey,
    cadence: '',
    firstDay: 20260901,
  });
  const pairKey = outcome.ok ? outcome.value.pairs[0]?.pairKey : undefined;
  if (pairKey === undefined) throw new Error(`The pair of ${supervisor} was not opened: ${JSON.stringify(outcome)}`);
  return { pairKey, supervisor, supervisees };
}

async function endPair(world: FaultWorld, { pairKey }: ProofPair): Promise<void> {
  const draft = {
    key: keyOf(31),
    kind: 'end',
    pairKey,
    personKey: '',
    toKey: '',
    offerKey: '',
    day: 20261122,
  } as const;
  const outcome = await carryOutAsShown(await world.open('miriam'), { draft, cancelBecause: 'It is over' });
  if (!outcome.ok) throw new Error(`The pair was not ended: ${JSON.stringify(outcome)}`);
}

async function book(
  world: FaultWorld,
  { pairKey, supervisor, supervisees }: ProofPair,
  sessions: readonly { readonly key: string; readonly startsAt: string; readonly endsAt: string }[],
): Promise<void> {
  const hub = await world.open(supervisor);
  for (const session of sessions) {
    const outcome = await hub.bookSession({
      pairKey,
      offerKey: 'trust-level',
      superviseeKey: demoPerson(supervisees[0] ?? '').key,
      alongKeys: [],
      place: 'room',
      room: 'The quiet room',
      sessions: [session],
    });
    if (!outcome.ok) throw new Error(`The session was not booked: ${JSON.stringify(outcome)}`);
  }
}

/** Notes and an action. */
async function write(world: FaultWorld, pair: ProofPair, sessionKey: string): Promise<void> {
  const hub = await world.open(pair.supervisor);
  const at = target(pair, sessionKey);
  await hub.saveNote(at, {
    key: `${sessionKey.slice(0, -1)}a`,
    stored: undefined,
    agendaNumber: 4,
    covered: true,
    text: 'Read together.',
    functions: [],
  });
  await hub.saveAction(at, {
    key: `${sessionKey.slice(0, -1)}b`,
    stored: undefined,
    text: 'Ask again',
    ownerKey: demoPerson(pair.supervisees[0] ?? '').key,
    dueDay: 20261204,
    agendaNumber: 4,
    caseReference: '',
    status: 'open',
  });
}

/** Written, and the record sent to sign. */
async function hold(world: FaultWorld, pair: ProofPair, sessionKey: string): Promise<void> {
  await write(world, pair, sessionKey);
  const hub = await world.open(pair.supervisor);
  const outcome = await hub.finishSession({
    room: await hub.openSession(target(pair, sessionKey)),
    nextStartsAt: '2026-12-16T10:00:00.000Z',
    nextKey: `${sessionKey.slice(0, -1)}c`,
  });
  if (!outcome.ok) throw new Error(`The record was not sent to sign: ${JSON.stringify(outcome)}`);
}

/** An agreement that both have signed. */
async function agree(world: FaultWorld, { pairKey, supervisor, supervisees }: ProofPair, key: string): Promise<void> {
  await (await world.open(supervisor)).beginAgreement(pairKey, key);
  for (const alias of [supervisor, ...supervisees]) {
    const hub = await world.open(alias);
    const { draft } = await hub.openAgreement(pairKey);
    if (draft === undefined || !(await hub.signAgreement(draft, true)).ok)
      throw new Error(`${alias} did not sign the agreement`);
  }
}
