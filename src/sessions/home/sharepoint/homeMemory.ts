import type { TrustCatalogue } from '../../../ground/rules/Catalogue';
import type { PairYears } from '../../../people/ports';

/** What lets the next opening need one round trip: reference data and keys. Never a word of anybody's. */
export interface KnownKeys {
  readonly pairKeys: readonly string[];
  readonly sessionKeys: readonly string[];
  readonly personKeys: readonly string[];
  readonly pairYears: readonly PairYears[];
  /** Pairs that only the register names. */
  readonly undecidedKeys: readonly string[];
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
  catalogue(): TrustCatalogue | undefined;
  keys(personKey: string): KnownKeys | undefined;
  /** Only what was just read: the moment of keeping says how fresh it is. */
  keepCatalogue(catalogue: TrustCatalogue): void;
  keepKeys(personKey: string, keys: KnownKeys): void;
  forgetCatalogue(): void;
  /** How often it was forgotten: a reading that began before the last time is not to be kept. */
  timesForgotten(): number;
}

/** Milliseconds after which the reference data is read again. */
const freshFor = 600_000;

export function homeMemory(webUrl: string, now: () => Date, storage: KeyStorage | undefined): HomeMemory {
  const held = new Map<string, string>();
  let forgotten = 0;
  const nameOf = (what: string): string => `supervision-hub ${webUrl} ${what}`;
  const read = (what: string): unknown => {
    const text = held.get(what) ?? readQuietly(storage, nameOf(what));
    if (text === undefined) return undefined;
    const kept = JSON.parse(text) as { at: number; value: unknown };
    return now().getTime() - kept.at < freshFor && now().getTime() >= kept.at ? kept.value : undefined;
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
  return {
    // both were written by keep below, from the same types
    catalogue: () => read('catalogue') as TrustCatalogue | undefined,
    keys: (personKey) => read(`belongs ${personKey}`) as KnownKeys | undefined,
    keepCatalogue: (catalogue) => keep('catalogue', catalogue),
    keepKeys: (personKey, keys) => keep(`belongs ${personKey}`, keys),
    forgetCatalogue: () => {
      forgotten += 1;
      keep('catalogue', undefined);
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
