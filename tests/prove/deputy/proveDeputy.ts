import { rmSync } from 'node:fs';
import { openWorld } from '../faults/FaultWorld';
import type { DeputyTrust } from './deputyTrust';
import type { DeputyState } from './deputyState';
import { mailOf, readDeputyState } from './deputyState';
import { allPlants } from './plants';
import type { Plant } from './plants';
import { proofDays, readSealed, resultOf } from './useCases';
import type { ProofDay, UseCase } from './useCases';

/**
 * access: somebody can open a folder, or no longer can, because of the row. seal: a sealed record reads otherwise.
 * mailbox: an event of somebody whom the row's pair does not concern. closed: a page that opened without the row does
 * not. words: something written is gone.
 */
export const harms = ['access', 'seal', 'mailbox', 'closed', 'words'] as const;
export type Harm = (typeof harms)[number];

export interface DeputyProof {
  /** Every row the list data makes possible. */
  readonly plants: number;
  /** Of the chosen ones, those that stood. */
  readonly planted: number;
  /** Plants SharePoint itself refused; nothing more is asked of them. */
  readonly refused: number;
  readonly runs: number;
  readonly harms: Readonly<Record<Harm, number>>;
  readonly failures: readonly string[];
}

/** How the same day ends without any plant. */
interface Baseline {
  readonly results: readonly string[];
  readonly state: DeputyState;
  readonly before: DeputyState;
  readonly sealed: string;
}

export interface DeputyChoice {
  /** Of the plants and days, by their numbers; undefined for all. */
  readonly takes?: ((plant: number, day: number) => boolean) | undefined;
  readonly only?: RegExp | undefined;
  readonly onProgress?: (done: number, of: number) => void;
}

/** Plants each row into a trust of its own, lets stronger people use the product, and compares with the same day alone. */
export async function proveDeputy(trust: DeputyTrust, choice: DeputyChoice = {}): Promise<DeputyProof> {
  const { takes = () => true, only = /./ } = choice;
  const plants = (await plantsOf(trust)).filter(({ name }) => only.test(name));
  const days = proofDays(trust);
  const baselines = new Map<ProofDay, Baseline>();
  const counts: Record<Harm, number> = { access: 0, seal: 0, mailbox: 0, closed: 0, words: 0 };
  const failures: string[] = [];
  let refused = 0;
  let standing = 0;
  let runs = 0;
  for (const [index, plant] of plants.entries()) {
    choice.onProgress?.(index, plants.length);
    const chosen = days.filter((_, number) => takes(index, number));
    const planted = chosen.length === 0 ? undefined : await worldWith(plant, trust);
    if (chosen.length > 0 && planted === undefined) refused += 1;
    if (planted === undefined) continue;
    standing += 1;
    for (const day of chosen) {
      const baseline = baselines.get(day) ?? (await lived(day, trust, trust.file));
      baselines.set(day, baseline);
      const found = await harmsOf({ plant, day, trust, baseline, file: planted });
      runs += day.length;
      for (const { harm, what } of found) {
        counts[harm] += 1;
        failures.push(`${harm}: ${plant.name}; ${what}`);
      }
    }
    rmSync(planted);
  }
  return { plants: plants.length, planted: standing, refused, runs, harms: counts, failures };
}

async function plantsOf(trust: DeputyTrust): Promise<readonly Plant[]> {
  const world = openWorld(trust.file, trust.now);
  try {
    return await allPlants(world, trust);
  } finally {
    world.close();
  }
}

let planted = 0;

/** A file of the trust with the row in it; undefined where SharePoint refused it. */
async function worldWith(plant: Plant, trust: DeputyTrust): Promise<string | undefined> {
  const world = openWorld(trust.file, trust.now);
  try {
    if (!(await plant.put(world))) return undefined;
    planted += 1;
    const file = `${trust.file}.${planted}`;
    world.keep(file);
    return file;
  } finally {
    world.close();
  }
}

async function lived(day: ProofDay, trust: DeputyTrust, file: string): Promise<Baseline> {
  const world = openWorld(file, trust.now);
  try {
    const before = await readDeputyState(world);
    const results: string[] = [];
    for (const useCase of day) results.push(await resultOf(world, useCase, trust));
    const state = await readDeputyState(world);
    const sealed = await readSealed(await world.open('hannah'), trust).catch((error: unknown) => String(error));
    return { results, before, state, sealed };
  } finally {
    world.close();
  }
}

interface Run {
  readonly plant: Plant;
  readonly day: ProofDay;
  readonly trust: DeputyTrust;
  readonly baseline: Baseline;
  readonly file: string;
}

interface Found {
  readonly harm: Harm;
  readonly what: string;
}

async function harmsOf({ plant, day, trust, baseline, file }: Run): Promise<readonly Found[]> {
  const { results, before, state, sealed } = await lived(day, trust, file);
  const gone = lost(before, state).filter((item) => !lost(baseline.before, baseline.state).includes(item));
  return [
    ...day.flatMap((useCase, index) =>
      closed(plant, useCase, { expected: baseline.results[index] ?? '', result: results[index] ?? '' }, trust),
    ),
    ...accessHarms(baseline.state, state),
    ...mailboxHarms(plant, baseline.state, state),
    ...gone.map((what): Found => ({ harm: 'words', what })),
    ...(sealed === baseline.sealed ? [] : [{ harm: 'seal' as const, what: `${baseline.sealed} became ${sealed}` }]),
  ];
}

/** Items whose words do not stand any more at the end of the day. */
const lost = (before: DeputyState, after: DeputyState): readonly string[] =>
  [...before.words].flatMap(([item, body]) => (after.words.get(item) === body ? [] : [item]));

/**
 * Of those who share the row's folder a page may say what the row says, and an act may be refused with a sentence; it
 * opens all the same. For everybody else nothing is different at all.
 */
function closed(
  { of }: Plant,
  { by, name }: UseCase,
  { expected, result }: { readonly expected: string; readonly result: string },
  trust: DeputyTrust,
): readonly Found[] {
  if (expected.startsWith('failed')) return [];
  const shares = of !== undefined && [of.supervisor, ...of.supervisees].includes(by);
  const concerned = shares || (of === trust.two && /pair|left/.test(name));
  const worse = concerned ? result.startsWith('failed') : result !== expected;
  return worse ? [{ harm: 'closed', what: `${by} ${name}: ${expected} became ${result}` }] : [];
}

/** Folders whose names are random are compared by who may open them. */
function accessHarms(expected: DeputyState, after: DeputyState): readonly Found[] {
  const newOnes = (state: DeputyState, other: DeputyState): readonly string[] =>
    [...state.access]
      .filter(([folder]) => !other.access.has(folder))
      .map(([folder, readers]) => `${folder.slice(0, folder.lastIndexOf('/'))}: ${readers}`)
      .sort();
  const made = newOnes(expected, after);
  const madeHere = newOnes(after, expected);
  return [
    ...[...expected.access]
      .filter(([folder, readers]) => after.access.has(folder) && after.access.get(folder) !== readers)
      .map(
        ([folder, readers]): Found => ({
          harm: 'access',
          what: `${folder} had ${readers} and has ${String(after.access.get(folder))}`,
        }),
      ),
    ...(JSON.stringify(made) === JSON.stringify(madeHere)
      ? []
      : [{ harm: 'access' as const, what: `opened ${madeHere.join(' | ')} instead of ${made.join(' | ')}` }]),
  ];
}

/** Nobody outside the row's pair has another event, and nobody in it is made to invite others. */
function mailboxHarms({ of }: Plant, expected: DeputyState, after: DeputyState): readonly Found[] {
  const own = of === undefined ? [] : [of.supervisor, ...of.supervisees];
  const invited = (events: readonly string[]): readonly string[] =>
    events.flatMap((event) => (JSON.parse(event) as [unknown, unknown, unknown, unknown, string[]])[4]);
  return [...after.calendars].flatMap(([alias, events]): readonly Found[] => {
    const before = expected.calendars.get(alias) ?? [];
    if (!own.includes(alias))
      return JSON.stringify(events) === JSON.stringify(before)
        ? []
        : [{ harm: 'mailbox', what: `the calendar of ${alias} is another one` }];
    const strangers = invited(events).filter(
      (address) => !invited(before).includes(address) && !own.some((one) => mailOf(one) === address),
    );
    const many = events.length > before.length + 3;
    return [
      ...strangers.map((address): Found => ({ harm: 'mailbox', what: `${alias} invited ${address}` })),
      ...(many
        ? [{ harm: 'mailbox' as const, what: `${alias} has ${events.length - before.length} more events` }]
        : []),
    ];
  });
}
