import type { Browser } from 'playwright-core';
import { startTenantServer } from '../browser/harness/TenantServer';
import type { TenantServer } from '../browser/harness/TenantServer';
import { grownTrust } from './grownTrust';
import { mostMemoryGrowth, overBudget, percentile } from './judge';
import type { Measured } from './judge';
import { measureEmpty, measureMemory, measurePlaces, measureTyping } from './measurePlaces';

/** The demo trust has four schools of its own. */
export const sizes = [4, 30, 90] as const;

/** Every place that a kind of person has, as its address has it. */
const people: Readonly<Record<string, readonly string[]>> = {
  ivy: ['', 'records', 'calendar', 'first session of home', 'first record of records'],
  priya: ['', 'records', 'calendar', 'people', 'first session of home', 'book'],
  hannah: ['', 'people', 'calendar', 'records', 'overview', 'first session of home', 'first person of people', 'book'],
  edith: ['', 'overview', 'calendar', 'records'],
  miriam: ['', 'trust', 'overview'],
  jo: ['', 'trust', 'setUp'],
};

export interface BenchOptions {
  readonly schools: readonly number[];
  readonly people: readonly string[];
  readonly slower: readonly number[];
  readonly rounds: number;
}

export interface BenchReport {
  readonly places: readonly Measured[];
  readonly typing: readonly { readonly slower: number; readonly p50: number; readonly p95: number }[];
  readonly memory: { readonly first: number; readonly last: number } | undefined;
  readonly over: readonly string[];
}

async function measureSize(
  browser: Browser,
  tenant: TenantServer,
  schools: number,
  options: BenchOptions,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const slower of options.slower) {
    const empty = await measureEmpty(browser, tenant, 'priya', slower);
    for (const person of options.people) {
      const places = people[person] ?? [];
      const found = await measurePlaces(browser, tenant, { person, places, slower });
      measured.push(...found.map((row) => ({ ...row, schools, ratio: row.contentMs / empty.contentMs })));
    }
  }
  return measured;
}

/** Trips, rows, bytes and time of every place in trusts of several sizes, typing, and memory after many rounds. */
export async function benchPlaces(browser: Browser, options: BenchOptions): Promise<BenchReport> {
  const places: Measured[] = [];
  const typing: BenchReport['typing'][number][] = [];
  let memory: BenchReport['memory'];
  for (const schools of options.schools) {
    const tenant = await startTenantServer('demo', await grownTrust(schools));
    try {
      places.push(...(await measureSize(browser, tenant, schools, options)));
      if (schools !== options.schools[options.schools.length - 1]) continue;
      for (const slower of options.slower) {
        const times = await measureTyping(browser, tenant, {
          person: 'hannah',
          place: 'first session of home',
          slower,
        });
        typing.push({ slower, p50: percentile(times, 0.5), p95: percentile(times, 0.95) });
      }
      if (options.rounds > 0) {
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
      ...overBudget(places),
      ...(grew ? [`memory: ${memory?.last} bytes after ${options.rounds} rounds, ${memory?.first} before`] : []),
    ],
  };
}

export const everybody: readonly string[] = Object.keys(people);

export function printReport({ places, typing, memory }: BenchReport): void {
  console.table(
    places.map((row) => ({
      schools: row.schools,
      person: row.person,
      place: row.place === '' ? 'home' : row.place,
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
  if (typing.length > 0) console.table(typing);
  if (memory !== undefined) console.table([memory]);
}
