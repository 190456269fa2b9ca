import type { Browser } from 'playwright-core';
import { startTenantServer } from '../browser/harness/TenantServer';
import type { TenantServer } from '../browser/harness/TenantServer';
import { grownTrust } from './grownTrust';
import { mostMemoryGrowth, overBudget, percentile, typingOver } from './judge';
import type { Measured, Typing } from './judge';
import { measureBareTyping, measureCard, measureMemory, measurePlaces, measureTyping } from './measurePlaces';

/** The demo trust has four schools of its own. */
export const sizes = [4, 30, 90] as const;

/** Every place that a kind of person has, as its address has it. */
const people: Readonly<Record<string, readonly string[]>> = {
  ivy: ['', 'records', 'calendar'],
  priya: ['', 'records', 'calendar', 'people', 'first session of home', 'first record of records', 'book'],
  hannah: ['', 'people', 'calendar', 'records', 'overview', 'first session of home', 'first person of people', 'book'],
  edith: ['', 'overview', 'calendar?view=year', 'records'],
  miriam: ['', 'trust', 'overview', 'allocation', 'records'],
  jo: ['', 'trust', 'setUp'],
};

/** What a place is called on the command line, where that is not its address. */
const called: Readonly<Record<string, string>> = {
  '': 'home',
  'calendar?view=year': 'year',
  'first session of home': 'room',
  'first record of records': 'record',
  'first person of people': 'person',
  'my supervision': 'card',
};
export const calledOf = (place: string): string => called[place] ?? place;

/** Every word that names a part of the bench. */
export const parts: readonly string[] = [
  ...new Set([...Object.values(people).flat().map(calledOf), 'card', 'typing', 'memory', 'first']),
];

/** Who is measured on a staff page too. */
const ofCard = ['ivy', 'priya'];

export interface BenchOptions {
  readonly schools: readonly number[];
  readonly people: readonly string[];
  readonly slower: readonly number[];
  readonly rounds: number;
  readonly typing: boolean;
  /** Of these places alone; undefined for all. */
  readonly places?: readonly string[] | undefined;
}

export interface BenchReport {
  readonly places: readonly Measured[];
  readonly typing: readonly Typing[];
  readonly memory: { readonly first: number; readonly last: number } | undefined;
  readonly over: readonly string[];
}

async function measureSize(
  browser: Browser,
  tenant: TenantServer,
  schools: number,
  options: BenchOptions,
  missing: string[],
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  const isAsked = (place: string): boolean => options.places?.includes(calledOf(place)) ?? true;
  for (const slower of options.slower) {
    for (const person of options.people) {
      const places = (people[person] ?? []).filter(isAsked);
      const card = ofCard.includes(person) && isAsked('my supervision');
      if (places.length === 0 && !card) continue;
      console.log(`· ${schools} schools, ${person}${slower > 1 ? `, ${slower} times slower` : ''} …`);
      const ofHub = await measurePlaces(browser, tenant, {
        person,
        places,
        slower,
        missing: (place) => missing.push(`${person} sees no link for "${place}" in a trust of ${schools} schools`),
      });
      const found = card ? [...ofHub, await measureCard(browser, tenant, person, slower)] : ofHub;
      measured.push(
        ...found.map((row) => ({
          ...row,
          schools,
          ratio: row.contentMs / row.emptyMs,
          blockedRatio: row.blockedMs / row.emptyMs,
        })),
      );
    }
  }
  return measured;
}

/** Trips, rows, bytes and time of every place in trusts of several sizes, typing, and memory after many rounds. */
export async function benchPlaces(browser: Browser, options: BenchOptions): Promise<BenchReport> {
  const places: Measured[] = [];
  const missing: string[] = [];
  const typing: Typing[] = [];
  let memory: BenchReport['memory'];
  for (const schools of options.schools) {
    console.log(`· a trust of ${schools} schools …`);
    const tenant = await startTenantServer('demo', await grownTrust(schools));
    try {
      if (options.places?.length !== 0) places.push(...(await measureSize(browser, tenant, schools, options, missing)));
      if (schools !== options.schools[options.schools.length - 1]) continue;
      for (const slower of options.typing ? options.slower : []) {
        console.log(`· typing${slower > 1 ? `, ${slower} times slower` : ''} …`);
        const bare = percentile(await measureBareTyping(browser, tenant, slower), 0.95);
        const times = await measureTyping(browser, tenant, {
          person: 'hannah',
          place: 'first session of home',
          slower,
        });
        const p95 = percentile(times, 0.95);
        typing.push({ slower, p50: percentile(times, 0.5), p95, ratio: p95 / bare });
      }
      if (options.rounds > 0) {
        console.log(`· memory, ${options.rounds} rounds …`);
        const round = (people.hannah ?? []).filter((place) => !place.startsWith('first '));
        memory = await measureMemory(browser, tenant, { person: 'hannah', places: round, rounds: options.rounds });
      }
    } finally {
      await tenant.stop();
    }
  }
  const grew = memory !== undefined && memory.last > memory.first * mostMemoryGrowth;
  return {
    places,
    typing,
    memory,
    over: [
      ...new Set(missing),
      ...overBudget(places),
      ...typingOver(typing),
      ...(grew ? [`memory: ${memory?.last} bytes after ${options.rounds} rounds, ${memory?.first} before`] : []),
    ],
  };
}

export const everybody: readonly string[] = Object.keys(people);

export function printReport({ places, typing, memory }: BenchReport): void {
  if (places.length > 0) printPlaces(places);
  if (typing.length > 0) console.table(typing);
  if (memory !== undefined) console.table([memory]);
}

function printPlaces(places: readonly Measured[]): void {
  console.table(
    places.map((row) => ({
      schools: row.schools,
      person: row.person,
      place: calledOf(row.place),
      visit: row.visit,
      slower: row.slower,
      trips: row.trips,
      'after each other': row.chain,
      rows: row.rows,
      KB: (row.bytes / 1024).toFixed(1),
      ms: Math.round(row.contentMs),
      'against empty': row.ratio.toFixed(2),
      'blocked ms': Math.round(row.blockedMs),
    })),
  );
}
