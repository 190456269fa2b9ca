import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorld } from '../faults/FaultWorld';
import type { DeputyTrust } from './deputyTrust';
import type { DeputyState } from './deputyState';
import { mailOf, readDeputyState, readWords } from './deputyState';
import { lostWords } from './lostWords';
import { plantedTogether } from './plantedTogether';
import { siftPlants } from './siftPlants';
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
  /** Plants SharePoint itself refused, of all that were chosen before any world was made; nothing more is asked of them. */
  readonly sifted: number;
  /** Those it refused besides in the worlds. */
  readonly refused: number;
  /** Trusts in which rows stood, and in how many of them one row alone. */
  readonly worlds: number;
  readonly alone: number;
  /** Rows in the fullest of them. */
  readonly fullest: number;
  /** Use cases run. */
  readonly runs: number;
  /** Of a row that stood with a use case that ran after it. */
  readonly pairs: number;
  readonly harms: Readonly<Record<Harm, number>>;
  readonly failures: readonly string[];
}

export interface DeputyChoice {
  /** Of all plants, by their numbers; undefined for all. */
  readonly takes?: ((plant: number) => boolean) | undefined;
  /** Of the groups planted together and the days, by their numbers; undefined for all. */
  readonly lives?: ((group: number, day: number) => boolean) | undefined;
  readonly only?: RegExp | undefined;
  /** Of all plants, those that SharePoint lets stand, where that was seen before. */
  readonly stood?: readonly boolean[] | undefined;
  readonly onProgress?: (done: number, of: number) => void;
  readonly onHarm?: (harm: string) => void;
}

/**
 * Plants rows into a trust of their own, lets stronger people use the product, and compares with the same day alone.
 * Several rows that do not touch each other stand in one world; where something is found, they are planted again in
 * halves, until it is known which of them did it.
 */
export async function proveDeputy(trust: DeputyTrust, choice: DeputyChoice = {}): Promise<DeputyProof> {
  const { lives = () => true } = choice;
  const { plants, sifted, of } = await chosenPlants(trust, choice);
  const groups = plantedTogether(plants);
  const days = proofDays(trust);
  const without: Planted = { file: trust.file, stood: [], refused: [], words: await wordsIn(trust) };
  const alone = new Map<ProofDay, Lived>();
  const sum = { planted: 0, refused: 0, worlds: 0, alone: 0, fullest: 0, runs: 0, pairs: 0 };
  const counts: Record<Harm, number> = { access: 0, seal: 0, mailbox: 0, closed: 0, words: 0 };
  const failures: string[] = [];
  for (const [index, group] of groups.entries()) {
    choice.onProgress?.(index, groups.length);
    const chosen = days.filter((_, number) => lives(index, number));
    for (const planted of chosen.length === 0 ? [] : await worldsWith(group, trust)) {
      const standing = planted.stood.length;
      sum.refused += planted.refused.length;
      sum.planted += standing;
      sum.fullest = Math.max(sum.fullest, standing);
      sum.worlds += Math.min(1, standing);
      sum.alone += Number(standing === 1);
      for (const day of standing === 0 ? [] : chosen) {
        const baseline = alone.get(day) ?? (await lived(day, trust, without));
        alone.set(day, baseline);
        sum.runs += day.length;
        sum.pairs += day.length * standing;
        for (const { harm, what } of await harmsAmong(planted, { day, trust, baseline })) {
          counts[harm] += 1;
          failures.push(`${harm}: ${what}`);
          choice.onHarm?.(`${harm}: ${what}`);
        }
      }
      rmSync(planted.file);
    }
  }
  return { plants: of, sifted, ...sum, harms: counts, failures };
}

/** Of all plants those that were chosen and that SharePoint lets stand, and how many of the chosen it does not. */
async function chosenPlants(
  trust: DeputyTrust,
  { takes = () => true, only = /./, stood }: DeputyChoice,
): Promise<{ readonly plants: readonly Plant[]; readonly sifted: number; readonly of: number }> {
  const all = await plantsOf(trust);
  const chosen = all
    .map((plant, index) => ({ plant, stands: stood?.[index] }))
    .filter(({ plant }, index) => takes(index) && only.test(plant.name));
  const seen =
    stood === undefined
      ? await siftPlants(
          chosen.map(({ plant }) => plant),
          trust,
        )
      : [];
  const plants = chosen.filter(({ stands }, index) => stands ?? seen[index] === true).map(({ plant }) => plant);
  return { plants, sifted: chosen.length - plants.length, of: all.length };
}

/** Every row of the trust that a weaker person may try to write, in an order that is always the same. */
export async function plantsOf(trust: DeputyTrust): Promise<readonly Plant[]> {
  const world = openWorld(trust.file, trust.now);
  try {
    return await allPlants(world, trust);
  } finally {
    world.close();
  }
}

interface Planted {
  readonly file: string;
  /** Those SharePoint did not refuse, and those it did. */
  readonly stood: readonly Plant[];
  readonly refused: readonly Plant[];
  /** Words that stood in it then. */
  readonly words: DeputyState['words'];
}

let worlds = 0;

/** One with all of them, and one for each that was refused only because of the others. */
async function worldsWith(plants: readonly Plant[], trust: DeputyTrust): Promise<readonly Planted[]> {
  const together = await worldWith(plants, trust);
  if (together.refused.length === 0 || plants.length === 1) return [together];
  const apart: Planted[] = [{ ...together, refused: [] }];
  for (const plant of together.refused) apart.push(await worldWith([plant], trust));
  return apart;
}

/** A file of the trust with the rows in it. */
async function worldWith(plants: readonly Plant[], trust: DeputyTrust): Promise<Planted> {
  const world = openWorld(trust.file, trust.now);
  try {
    const stood: Plant[] = [];
    const refused: Plant[] = [];
    for (const plant of plants) ((await plant.put(world)) ? stood : refused).push(plant);
    worlds += 1;
    const file = path.join(tmpdir(), `hub-deputy-${process.pid}-${worlds}.db`);
    world.keep(file);
    return { file, stood, refused, words: await readWords(world) };
  } finally {
    world.close();
  }
}

/** A day in a trust: what each use case answered, what stood afterwards, and whose words no longer did. */
interface Lived {
  readonly results: readonly string[];
  readonly state: DeputyState;
  readonly sealed: string;
  readonly lost: readonly string[];
}

async function lived(day: ProofDay, trust: DeputyTrust, { file, words }: Planted): Promise<Lived> {
  const world = openWorld(file, trust.now);
  try {
    const results: string[] = [];
    for (const useCase of day) results.push(await resultOf(world, useCase, trust));
    const state = await readDeputyState(world);
    const sealed = await readSealed(await world.open('hannah'), trust).catch((error: unknown) => String(error));
    return { results, state, sealed, lost: lostWords(words, state.words) };
  } finally {
    world.close();
  }
}

interface ProofOfDay {
  readonly day: ProofDay;
  readonly trust: DeputyTrust;
  /** The same day without a plant. */
  readonly baseline: Lived;
}

interface Found {
  readonly harm: Harm;
  readonly what: string;
}

/** What the rows did, told by the one that did it. */
async function harmsAmong(planted: Planted, proof: ProofOfDay): Promise<readonly Found[]> {
  const { stood } = planted;
  const [first, ...others] = stood;
  if (first === undefined) return [];
  // judged as one plant: a row that one of them renames is nobody's, whichever of them stands first
  const all = { ...first, renames: stood.some(({ renames }) => renames === true) };
  const found = harmsOf(all, await lived(proof.day, proof.trust, planted), proof);
  if (found.length === 0 || others.length === 0)
    return found.map(({ harm, what }) => ({ harm, what: `${first.name}; ${what}` }));
  const half = Math.ceil(stood.length / 2);
  const apart: Found[] = [];
  for (const some of [stood.slice(0, half), stood.slice(half)]) {
    const again = await worldWith(some, proof.trust);
    apart.push(...(await harmsAmong(again, proof)));
    rmSync(again.file);
  }
  if (apart.length > 0) return apart;
  const together = stood.map(({ name }) => name).join(' and ');
  return found.map(({ harm, what }) => ({ harm, what: `only together, ${together}; ${what}` }));
}

/** All of a group have the same person and pair. */
function harmsOf(plant: Plant, { results, state, sealed, lost }: Lived, proof: ProofOfDay): readonly Found[] {
  const { day, trust, baseline } = proof;
  return [
    ...day.flatMap((useCase, index) =>
      closed(plant, useCase, { expected: baseline.results[index] ?? '', result: results[index] ?? '' }, trust),
    ),
    ...accessHarms(baseline.state, state),
    ...mailboxHarms(plant, baseline.state, state),
    ...lost.filter((item) => !baseline.lost.includes(item)).map((what): Found => ({ harm: 'words', what })),
    ...(sealed === baseline.sealed ? [] : [{ harm: 'seal' as const, what: `${baseline.sealed} became ${sealed}` }]),
  ];
}

async function wordsIn(trust: DeputyTrust): Promise<DeputyState['words']> {
  const world = openWorld(trust.file, trust.now);
  try {
    return await readWords(world);
  } finally {
    world.close();
  }
}

/**
 * Of those who share the row's folder a page may say what the row says, and an act may be refused with a sentence; it
 * opens all the same. For everybody else nothing is different at all.
 */
function closed(
  { of, renames }: Plant,
  { by, name, ofOneRow }: UseCase,
  { expected, result }: { readonly expected: string; readonly result: string },
  trust: DeputyTrust,
): readonly Found[] {
  if (expected.startsWith('failed')) return [];
  const shares = of !== undefined && [of.supervisor, ...of.supervisees].includes(by);
  const concerned = shares || (of === trust.two && /pair|left/.test(name));
  const failed = result.startsWith('failed') && !(ofOneRow && renames && result === 'failed: notFound');
  const worse = concerned ? failed : result !== expected;
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
