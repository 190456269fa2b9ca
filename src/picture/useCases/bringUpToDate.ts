import { ServiceError } from '../../ground/rules/ServiceError';
import type { Day } from '../../ground/rules/School';
import { nowOf, todayOf } from '../../ground/steps/clock';
import { onConflict } from '../../ground/steps/onConflict';
import type { ReadProgress, RegisterChanges, Seen, StoredSchool, Tokens, TrustCounters } from '../ports';
import type { SchoolFacts } from '../rules/Facts';
import { pictureOf } from '../rules/pictureOf';
import type { SchoolSummary, TrustPicture } from '../rules/TrustPicture';
import { foldedFacts, noFacts, withElsewhere } from './foldedFacts';
import { readAllFacts, readFresh, readPairs } from './readFacts';
import type { CountingPorts, CountingTime } from './readFacts';
import { summaryOf } from './summaryOf';
import { turnsOn } from './turnsOn';

export interface CountProgress {
  readonly step: 'reading' | 'writing';
  readonly done: number;
  readonly total: number;
}
export type TellProgress = (progress: CountProgress) => void;

export interface Counting {
  readonly picture: TrustPicture;
  /** Everybody, where the site has no list to keep it in yet. */
  readonly unkept?: readonly SchoolFacts[];
}

interface Begun {
  readonly today: Day;
  readonly trust: Seen<TrustCounters | undefined>;
  readonly told: TellProgress;
}

const attempts = 3;
const nothingSeen: Seen<ReadonlyMap<string, StoredSchool>> = { value: new Map(), stamps: new Map() };

/**
 * Folds in what changed in the registers since they were last counted, and what is different because days have passed.
 * Where nobody has counted yet, or what changed cannot be followed, everything is counted. Safe to repeat: up to where it
 * was counted is written last.
 */
export function bringUpToDate(ports: CountingPorts, told: TellProgress): Promise<Counting> {
  return counted(ports, told, async (begun) => {
    const before = begun.trust.value;
    if (before === undefined) return countAll(ports, begun);
    const [changes, turned] = await Promise.all([
      ports.registerLog.changes(before.tokens),
      ports.counters.turned(begun.today),
    ]);
    return changes === undefined ? countAll(ports, begun) : fold(ports, begun, before, { changes, turned });
  });
}

/** Everything from the registers themselves, whatever was counted before; at any time, and as often as one likes. */
export function countAnew(ports: CountingPorts, told: TellProgress): Promise<Counting> {
  return counted(ports, told, (begun) => countAll(ports, begun));
}

/** Somebody else may be counting in the same moment: then once more, over what they wrote. */
function counted(
  ports: CountingPorts,
  told: TellProgress,
  count: (begun: Begun) => Promise<Counting>,
): Promise<Counting> {
  const begin = async (): Promise<Begun> => {
    const [{ settings }, trust] = await Promise.all([ports.home.reference(), ports.counters.trust()]);
    return { trust, today: todayOf(ports, { settings }), told };
  };
  return begin().then((first) => onConflict(first, { most: attempts, write: count, readAgain: begin }));
}

async function countAll(ports: CountingPorts, begun: Begun): Promise<Counting> {
  const reading: ReadProgress = (done, total) => begun.told({ step: 'reading', done, total });
  reading(0, 0);
  const isKept = await ports.counters.isThere();
  if (!isKept) await demandOverview(ports, begun.today);
  const [tokens, seen] = isKept
    ? await Promise.all([ports.registerLog.tokens(), ports.counters.schools('all')])
    : [{}, nothingSeen];
  ports.forgetReference();
  const time = { catalogue: await ports.home.catalogue(), today: begun.today };
  const read = await readAllFacts(ports, time, reading);
  const keys = new Set(read.map(({ schoolKey }) => schoolKey));
  // of a school that is no more nothing is left to count
  const gone = [...seen.value.keys()].filter((key) => !keys.has(key)).map(noFacts);
  const facts = [...read, ...gone];
  const summaries = await write(ports, { ...begun, ...time, facts, seen });
  const picture = await finish(ports, begun, { summaries, tokens, isKept });
  return isKept ? { picture } : { picture, unkept: facts };
}

/**
 * Without a list SharePoint refuses nothing, and whoever sees only their own of the registers would be shown a false
 * picture of the trust.
 */
async function demandOverview(ports: CountingPorts, today: Day): Promise<void> {
  if (ports.me.administers) return;
  const { oversees, keeps } = await ports.home.read(ports.me.key, today);
  if (!oversees && !keeps) throw new ServiceError('forbidden');
}

async function fold(
  ports: CountingPorts,
  begun: Begun,
  before: TrustCounters,
  { changes, turned }: { readonly changes: RegisterChanges; readonly turned: readonly string[] },
): Promise<Counting> {
  const { pairKeys, personKeys, belonging, reference, tokens } = changes;
  if (!reference && !belonging && [...pairKeys, ...personKeys, ...turned].length === 0)
    return { picture: { ...before.picture, asOf: nowOf(ports), day: begun.today } };
  begun.told({ step: 'reading', done: 0, total: 0 });
  if (reference) ports.forgetReference();
  const whole = reference || belonging || personKeys.length > 0;
  const pairs = await readPairs(ports, pairKeys);
  const schoolKeys = [...new Set([...turned, ...pairs.map(({ schoolKey }) => schoolKey)])];
  const catalogue = await (whole ? ports.home.catalogue() : ports.home.catalogue(schoolKeys));
  const time = { catalogue, today: begun.today };
  const fresh = await readFresh(ports, time, { pairs, changes });
  const seen = await ports.counters.schools(whole ? 'all' : schoolKeys);
  const stored = [...seen.value].map(([, { facts }]) => facts);
  // a school whose rows somebody broke can only be counted from the registers
  if (stored.some((facts) => facts === undefined)) return countAll(ports, begun);
  const known = stored.flatMap((facts) => facts ?? []);
  const wanted = whole ? [...catalogue.schools.map(({ key }) => key), ...schoolKeys] : schoolKeys;
  const missing = [...new Set(wanted)].filter((key) => !seen.value.has(key)).map(noFacts);
  const folded = foldedFacts([...known, ...missing], fresh);
  const facts = whole ? withElsewhere(folded) : folded;
  const written = await write(ports, { ...begun, ...time, facts, seen });
  const changed = new Set(written.map(({ schoolKey }) => schoolKey));
  const others = whole ? [] : await ports.counters.summaries();
  const summaries = [...written, ...others.filter(({ schoolKey }) => !changed.has(schoolKey))];
  return { picture: await finish(ports, begun, { summaries, tokens, isKept: true }) };
}

interface Writing extends Begun, CountingTime {
  readonly facts: readonly SchoolFacts[];
  readonly seen: Seen<ReadonlyMap<string, StoredSchool>>;
}

async function write(ports: CountingPorts, { facts, seen, ...now }: Writing): Promise<readonly SchoolSummary[]> {
  const counters = facts.map((one) => ({
    facts: one,
    summary: summaryOf(one, seen.value.get(one.schoolKey)?.written ?? new Map(), now),
    turnsOn: turnsOn(one, now),
  }));
  const writing: ReadProgress = (done, total) => now.told({ step: 'writing', done, total });
  if (await ports.counters.isThere()) await ports.counters.putSchools(counters, seen, nowOf(ports), writing);
  return counters.map(({ summary }) => summary);
}

interface Counted {
  readonly summaries: readonly SchoolSummary[];
  readonly tokens: Tokens;
  readonly isKept: boolean;
}

async function finish(
  ports: CountingPorts,
  { today, trust }: Begun,
  { summaries, tokens, isKept }: Counted,
): Promise<TrustPicture> {
  const { settings } = await ports.home.reference();
  const shown = summaries.filter(({ isEntered, lines, figures }) => isEntered || lines > 0 || figures.inScope > 0);
  const picture = pictureOf(shown, { asOf: nowOf(ports), day: today, limit: settings.mostSupervisees ?? 0 });
  if (isKept) await ports.counters.putTrust({ picture, tokens }, trust);
  return picture;
}
