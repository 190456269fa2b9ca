import type { Realm } from './realm';
import type { LevelKey, ListKey } from '../../../sharepoint/lists/ListDefinition';

/** What somebody holds on a folder: one of our levels, anything else, or nothing. */
export type HeldLevel = LevelKey | 'other' | 'none';

/**
 * What somebody can do with a scope's folders, from least to most. dates: sees when sessions took place, no words. signed: reads what was
 * signed. signing: that, and puts their name to what waits. all: reads and writes. keeper: opens everything and decides
 * who else may. other: a right that nobody planned, perhaps more than reading.
 */
export type Reach = 'none' | 'dates' | 'signed' | 'signing' | 'all' | 'keeper' | 'other';

/** A person or group as rights are given to them. */
export interface PlanPrincipal {
  /** The same for the same account at every look: by directory object id for people, by site id for all else. */
  readonly ref: string;
  readonly name: string;
  /** Who is in a group, by name; undefined for a person, and where the group does not say. */
  readonly people?: readonly string[] | undefined;
}

/** A folder of a scope, or a list as a whole: who holds what on it, and who shall, by their ref. */
export interface PlannedPlace {
  readonly list: ListKey;
  readonly title: string;
  readonly held: ReadonlyMap<string, HeldLevel>;
  readonly wanted: ReadonlyMap<string, HeldLevel>;
}

/** What is set together and read as one: the folders of a pair or group, or one list. */
export interface PlannedScope {
  /** Empty for one that has still to be made: its key is random. */
  readonly key: string;
  /** Its people; none for a list. */
  readonly names: readonly string[];
  readonly isNew: boolean;
  readonly places: readonly PlannedPlace[];
}

export interface AccessPlanInput {
  readonly scopes: readonly PlannedScope[];
  readonly principals: readonly PlanPrincipal[];
  readonly keepers: { readonly ref: string; readonly names: readonly string[]; readonly realm?: Realm };
  readonly administrators: readonly string[];
  /** ISO UTC. */
  readonly readAt: string;
  /** notRead: who asks may not read who holds what; then `held` is what belonging says. */
  readonly rights: 'read' | 'notRead';
}

/** What becomes of one principal in one scope. */
export interface PlanPart {
  readonly names: readonly string[];
  readonly isNew: boolean;
  readonly change: PlanChange;
  /** Titles of the places in which anything changes; all of them where nothing does. */
  readonly places: readonly string[];
  readonly before: Reach;
  readonly after: Reach;
  /** Nothing changes but who sees who belongs to it. */
  readonly belongingOnly: boolean;
}

/** gains: a level somewhere rises, whatever falls elsewhere. */
export type PlanChange = 'gains' | 'loses' | 'keeps';

export interface PlanLine {
  readonly who: PlanPrincipal;
  readonly change: PlanChange;
  readonly parts: readonly PlanPart[];
}

/** Who gains, who loses and who keeps what, by name: said before anything that gives or takes access is pressed. */
export interface AccessPlan {
  /** Gains of people, then losses, then those who keep what they have. */
  readonly lines: readonly PlanLine[];
  /** Of what is kept apart its close keepers. */
  readonly keepers: { readonly names: readonly string[]; readonly parts: readonly PlanPart[]; readonly realm?: Realm };
  readonly administrators: readonly string[];
  readonly readAt: string;
  readonly rights: 'read' | 'notRead';
  /** Places that are looked at and set. */
  readonly places: number;
  /** The same for the same plan: whoever carries it out compares it with what they find. */
  readonly print: string;
}

export function accessPlan(input: AccessPlanInput): AccessPlan {
  const { scopes, principals, keepers, administrators, readAt, rights } = input;
  const lines = principals
    .filter(({ ref }) => ref !== keepers.ref)
    .flatMap((who): PlanLine[] => {
      const parts = scopes.flatMap((scope) => partOf(who.ref, scope));
      return parts.length === 0 ? [] : [{ who, change: together(parts.map(({ change }) => change)), parts }];
    })
    .sort((a, b) => order.indexOf(a.change) - order.indexOf(b.change) || a.who.name.localeCompare(b.who.name));
  return {
    lines,
    keepers: {
      names: keepers.names,
      parts: scopes.flatMap((scope) => partOf(keepers.ref, scope)),
      ...(keepers.realm === undefined ? {} : { realm: keepers.realm }),
    },
    administrators,
    readAt,
    rights,
    places: scopes.reduce((sum, { places }) => sum + places.length, 0),
    print: scopes.flatMap(printOf).sort().join('\n'),
  };
}

const order: readonly PlanChange[] = ['gains', 'loses', 'keeps'];
const levels: readonly HeldLevel[] = ['none', 'read', 'append', 'working', 'looker', 'keeper', 'other'];

const ofBelonging: readonly ListKey[] = ['belonging', 'closeBelonging'];

/** Nothing for somebody who neither has nor gets anything in the scope. */
function partOf(ref: string, { names, isNew, places }: PlannedScope): PlanPart[] {
  const touched = places.filter(({ held, wanted }) => levelIn(held, ref) !== 'none' || levelIn(wanted, ref) !== 'none');
  if (touched.length === 0) return [];
  const changed = touched.filter(({ held, wanted }) => levelIn(held, ref) !== levelIn(wanted, ref));
  return [
    {
      names,
      isNew,
      change: together(changed.map(({ held, wanted }) => changeOf(levelIn(held, ref), levelIn(wanted, ref)))),
      places: (changed.length > 0 ? changed : touched).map(({ title }) => title),
      before: reachIn(places, ({ held }) => levelIn(held, ref)),
      after: reachIn(places, ({ wanted }) => levelIn(wanted, ref)),
      belongingOnly: changed.length > 0 && changed.every(({ list }) => ofBelonging.includes(list)),
    },
  ];
}

/**
 * What the levels of a scope's places come to. What nobody planned counts most, so that it is never said to be less than
 * it may be.
 */
function reachIn(places: readonly PlannedPlace[], levelOf: (place: PlannedPlace) => HeldLevel): Reach {
  const held = places
    .map((place) => ({ list: place.list, level: levelOf(place) }))
    .filter(({ level }) => level !== 'none');
  if (held.length === 0) return 'none';
  if (held.some(({ level }) => level === 'other')) return 'other';
  if (held.some(({ level }) => level === 'keeper')) return 'keeper';
  if (held.some(({ list }) => list === 'working' || list === 'closeWorking')) return 'all';
  const seals = held.find(({ list }) => list === 'seals' || list === 'closeSeals')?.level;
  if (seals === undefined) return 'dates';
  return seals === 'read' ? 'signed' : 'signing';
}

const changeOf = (before: HeldLevel, after: HeldLevel): PlanChange =>
  levels.indexOf(after) > levels.indexOf(before) ? 'gains' : 'loses';

const together = (changes: readonly PlanChange[]): PlanChange =>
  order.find((change) => changes.includes(change)) ?? 'keeps';

const levelIn = (levels: ReadonlyMap<string, HeldLevel>, ref: string): HeldLevel => levels.get(ref) ?? 'none';

function printOf({ key, names, isNew, places }: PlannedScope): readonly string[] {
  const scope = isNew ? `new ${[...names].sort().join(', ')}` : key;
  return places.flatMap(({ title, held, wanted }) =>
    [...new Set([...held.keys(), ...wanted.keys()])].map(
      (ref) => `${scope} | ${title} | ${ref} | ${levelIn(held, ref)} | ${levelIn(wanted, ref)}`,
    ),
  );
}

/** Nobody gains or loses anything by it, record keepers included. */
export const changesNothing = ({ lines, keepers }: AccessPlan): boolean =>
  [...lines.flatMap(({ parts }) => parts), ...keepers.parts].every(({ change }) => change === 'keeps');
