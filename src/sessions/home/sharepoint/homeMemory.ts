import type { Reference } from '../../../ground/rules/Catalogue';
import type { PairYears } from '../../../people/ports';
import type { SchoolsRead } from '../../../people/sharepoint/referenceParts';

/** What lets the next opening need one round trip: reference data and keys. Never a word of anybody's. */
export interface KnownKeys {
  readonly pairKeys: readonly string[];
  readonly sessionKeys: readonly string[];
  readonly personKeys: readonly string[];
  readonly pairYears: readonly PairYears[];
  /** Pairs that only the register names. */
  readonly undecidedKeys: readonly string[];
}

/** Schools with their dates, as far as somebody has asked for them. */
export interface KnownSchools extends SchoolsRead {
  /** Keys that were asked for, also those of no school. */
  readonly asked: readonly string[] | 'every';
}

/** The reference data as it is kept, with the edition it was read in; empty where no edition is known. */
export interface KeptReference {
  readonly reference: Reference;
  readonly edition: string;
}

/**
 * The page's sessionStorage, as far as it is needed. It may be missing or full: then the next opening needs a second
 * round trip.
 */
export interface KeyStorage {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
}

export interface HomeMemory {
  reference(): Reference | undefined;
  /** At any age, where its edition is known: SharePoint can say whether it still stands. */
  oldReference(): KeptReference | undefined;
  /** None where the reference data is too old to be believed. */
  schools(): KnownSchools;
  keys(personKey: string): KnownKeys | undefined;
  /** Only what was just read: the moment of keeping says how fresh it is. */
  keepReference(kept: KeptReference): void;
  /** Its edition still stands, and so it is as good as read now. */
  renewReference(): void;
  keepSchools(schools: KnownSchools): void;
  keepKeys(personKey: string, keys: KnownKeys): void;
  forgetCatalogue(): void;
  /** How often it was forgotten: a reading that began before the last time is not to be kept. */
  timesForgotten(): number;
}

/** Milliseconds after which SharePoint is asked whether the reference data still stands. */
const freshFor = 600_000;

interface Kept {
  readonly at: number;
  readonly value: unknown;
}

export const noSchools: KnownSchools = { schools: [], schoolYears: [], asked: [] };

export function homeMemory(webUrl: string, now: () => Date, storage: KeyStorage | undefined): HomeMemory {
  const held = new Map<string, string>();
  let forgotten = 0;
  const nameOf = (what: string): string => `supervision-hub ${webUrl} ${what}`;
  const kept = (what: string): Kept | undefined => {
    const text = held.get(what) ?? readQuietly(storage, nameOf(what));
    return text === undefined ? undefined : (JSON.parse(text) as Kept);
  };
  const isFresh = ({ at }: Kept): boolean => now().getTime() - at < freshFor && now().getTime() >= at;
  const read = (what: string): unknown => {
    const found = kept(what);
    return found !== undefined && isFresh(found) ? found.value : undefined;
  };
  const keep = (what: string, value: unknown): void => {
    const text = JSON.stringify({ at: now().getTime(), value });
    held.set(what, text);
    try {
      storage?.setItem(nameOf(what), text);
    } catch {
      // Storage may be full or forbidden (private windows, Teams with cookies blocked); memory serves this page.
    }
  };
  // all were written by keep below, from the same types
  const old = (): KeptReference | undefined => kept('reference')?.value as KeptReference | undefined;
  const reference = (): Reference | undefined => (read('reference') as KeptReference | undefined)?.reference;
  return {
    reference,
    oldReference: () => (old()?.edition ? old() : undefined),
    // as old as the reference data at most, and renewed with it
    schools: () => (reference() && (kept('schools')?.value as KnownSchools | undefined)) ?? noSchools,
    keys: (personKey) => read(`belongs ${personKey}`) as KnownKeys | undefined,
    keepReference: (value) => keep('reference', value),
    renewReference: () => keep('reference', old()),
    keepSchools: (value) => keep('schools', value),
    keepKeys: (personKey, keys) => keep(`belongs ${personKey}`, keys),
    forgetCatalogue: () => {
      forgotten += 1;
      keep('reference', undefined);
      keep('schools', undefined);
    },
    timesForgotten: () => forgotten,
  };
}

function readQuietly(storage: KeyStorage | undefined, name: string): string | undefined {
  try {
    return storage?.getItem(name) ?? undefined;
  } catch {
    return undefined; // see keep
  }
}
