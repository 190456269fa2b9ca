import type { SPFI } from '@pnp/sp';
import { groups } from '../../../../sharepoint/lists/groups';
import type { GroupKey } from '../../../../sharepoint/lists/ListDefinition';
import { setUpVersion } from '../../../../sharepoint/lists/setUpVersion';
import { academicYearOf, previousYear } from '../../../ground/rules/academicYear';
import { addDays } from '../../../ground/rules/days';
import type { TrustCatalogue } from '../../../ground/rules/Catalogue';
import { keepLowest } from '../../../ground/rules/lowestOfEachKey';
import type { Pair } from '../../../people/rules/Pair';
import type { Day } from '../../../ground/rules/School';
import { isUnderWay } from '../../rules/isUnderWay';
import type { Session } from '../../rules/Session';
import type { NeedKind } from '../Needs';
import type { NeedSources } from '../NeedSource';
import type { HomeReader, HomeRows } from '../ports';
import type { PairYears } from '../../../people/ports';
import { textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { pairOf } from '../../../people/sharepoint/pairColumns';
import { personOf } from '../../../people/sharepoint/personColumns';
import { sessionOf } from '../../sharepoint/sessionColumns';
import type { HomeMemory, KnownKeys } from './homeMemory';
import { keyedParts, needParts, ownParts, pairParts, peopleParts, personParts } from './homeParts';
import type { HomePart, HomeRead, HomeYears } from './homeParts';
import { workIn } from './homeWork';
import { batchOfEach } from '../../../ground/sharepoint/inOneBatch';
import type { Answer } from '../../../ground/sharepoint/inOneBatch';
import { rowsOf } from '../../../ground/sharepoint/readRows';
import { knowSchema, schemaOf, tellSchema } from '../../../ground/sharepoint/siteSchema';
import { settingsOf } from '../../../people/sharepoint/settingColumns';
import { readReference, referenceOf, referenceParts } from '../../../people/sharepoint/referenceParts';
import type { ReferenceAnswers, ReferenceParts } from '../../../people/sharepoint/referenceParts';

/** Days back in which an unsigned session still shows. */
const lookBack = 42;
const noKeys: KnownKeys = { pairKeys: [], sessionKeys: [], personKeys: [], pairYears: [] };

/**
 * First view of the Hub. Cold: one batch for what the person's key finds in the register, one for what those rows name.
 * Warm: both in one.
 * Only years in which the register names a pair of the person's are asked.
 */
export function sharePointHome(sp: SPFI, memory: HomeMemory, today: () => Day, needs: NeedSources = {}): HomeReader {
  /** First batches under way, so that a link opened meanwhile need not ask for the person's pairs again. */
  const underWay = new Map<string, Promise<Begun>>();
  const batch = async (parts: readonly HomePart[]): Promise<readonly HomeRead[]> =>
    parts.length === 0
      ? []
      : (await batchOfEach(sp, parts, (batched, { part }) => part(batched), { reads: true })).map(readOf);

  async function begin(personKey: string, day: Day): Promise<Begun> {
    const from = addDays(day, -lookBack);
    const known = memory.keys(personKey) ?? noKeys;
    const years = yearsOf(known.pairYears, day);
    const kept = memory.catalogue();
    const forgotten = memory.timesForgotten();
    if (kept) tellSchema(sp, kept.settings.setUpVersion);
    const parts = [
      ...personParts(personKey),
      ...ownParts(personKey, from, years),
      ...peopleParts(known.personKeys),
      ...keyedParts(known, from, years),
      ...needParts(needs, personKey, day),
    ];
    const { settings, ...lists } = referenceParts(day);
    const asked = { ...(kept && isUpToDate(kept) ? {} : { settings }), ...(kept ? {} : lists) };
    const { reference, home } = await askTogether(sp, asked, parts);
    if (kept && wasSetUpSince(kept, reference)) {
      memory.forgetCatalogue();
      return begin(personKey, day);
    }
    const catalogue = memory.catalogue() ?? kept ?? keepRead(referenceOf(reference), forgotten);
    tellSchema(sp, catalogue.settings.setUpVersion);
    const reads = home.map(readOf);
    return { from, known, years, catalogue, reads, needed: keysIn(reads, personKey, day) };
  }
  /**
   * What the first batch named and had not asked for yet: new keys in all years, and years that were not known to be
   * the person's.
   */
  function restParts({ from, known, years, needed }: Begun, personKey: string, day: Day): readonly HomePart[] {
    const unread = without(needed, known);
    const all = yearsOf(needed.pairYears, day);
    const more = { sessions: left(all.sessions, years.sessions), work: left(all.work, years.work) };
    return [
      ...ownParts(personKey, from, more),
      ...peopleParts(unread.personKeys),
      ...keyedParts(unread, from, all),
      ...keyedParts(known, from, more),
    ];
  }
  /** What was forgotten while it was read may have changed meanwhile: the next one who asks reads anew. */
  function keepRead(catalogue: TrustCatalogue, forgotten: number): TrustCatalogue {
    if (memory.timesForgotten() === forgotten) memory.keepCatalogue(catalogue);
    return catalogue;
  }
  let reading: { readonly forgotten: number; readonly answer: ReturnType<typeof readReference> } | undefined;
  return {
    async read(personKey, day) {
      const beginning = begin(personKey, day);
      underWay.set(personKey, beginning);
      try {
        const begun = await beginning;
        const all = [...begun.reads, ...(await batch(restParts(begun, personKey, day)))];
        memory.keepKeys(personKey, keysIn(all, personKey, day));
        return { ...homeOf(all, personKey, begun.from), catalogue: begun.catalogue, pairYears: begun.needed.pairYears };
      } finally {
        underWay.delete(personKey);
      }
    },
    async catalogue() {
      const kept = memory.catalogue();
      if (kept) return kept;
      const forgotten = memory.timesForgotten();
      // two use cases that ask at once share one answer, unless it was forgotten between them
      if (reading?.forgotten !== forgotten) reading = { forgotten, answer: readReference(sp, today()) };
      const mine = reading;
      try {
        const read = keepRead(await mine.answer, forgotten);
        tellSchema(sp, read.settings.setUpVersion);
        return read;
      } finally {
        if (reading === mine) reading = undefined;
      }
    },
    async pairYears(personKey) {
      const known = memory.keys(personKey) ?? (await underWay.get(personKey))?.needed;
      if (known) return known.pairYears;
      await knowSchema(sp, 'pairs');
      return pairYearsIn(await batch(pairParts(personKey)));
    },
  };
}

interface Begun {
  readonly from: Day;
  readonly known: KnownKeys;
  readonly years: HomeYears;
  readonly catalogue: TrustCatalogue;
  readonly reads: readonly HomeRead[];
  readonly needed: KnownKeys;
}

/** Of an older site the settings are asked for again with every Home: Set-up may have been pressed in another page. */
const isUpToDate = ({ settings }: TrustCatalogue): boolean => settings.setUpVersion >= setUpVersion;

const wasSetUpSince = (kept: TrustCatalogue, { settings }: Partial<ReferenceAnswers>): boolean =>
  settings?.ok === true && settingsOf(rowsOf(settings.value)).setUpVersion > kept.settings.setUpVersion;

/**
 * Sessions of the last weeks and those booked for the next year already; work that was left open last year too. As far
 * as there are folders.
 */
function yearsOf(pairYears: readonly PairYears[], day: Day): HomeYears {
  const mine = new Set(pairYears.flatMap(({ shards }) => shards));
  const sessions = unique([
    academicYearOf(addDays(day, -lookBack)),
    academicYearOf(day),
    academicYearOf(addDays(day, 56)),
  ]).filter((year) => mine.has(year));
  return { sessions, work: unique([previousYear(academicYearOf(day)), ...sessions]).filter((year) => mine.has(year)) };
}

/**
 * In one batch what the home asks and, unless it is remembered, the reference data. Before the site's number is known
 * every column is named; on a site older than the code what was refused for it is asked once more, of what is there.
 */
async function askTogether(
  sp: SPFI,
  reference: Partial<ReferenceParts>,
  home: readonly HomePart[],
): Promise<{ readonly reference: Partial<ReferenceAnswers>; readonly home: readonly HomeAnswer[] }> {
  const asked = [
    ...Object.entries(reference).map(([name, part]) => ({ name, part, of: undefined })),
    ...home.map((of) => ({ name: '', part: of.part, of })),
  ];
  const ask = (some: typeof asked) => batchOfEach(sp, some, (batched, { part }) => part(batched), { reads: true });
  const guessed = schemaOf(sp) === undefined;
  const answered = [...(await ask(asked))];
  const refused = answered.filter(({ answer }) => !answer.ok && answer.error.code === 'invalid');
  const settings = answered.find(({ asked: { name } }) => name === 'settings')?.answer;
  if (guessed && refused.length > 0 && settings?.ok === true) {
    tellSchema(sp, settingsOf(rowsOf(settings.value)).setUpVersion);
    const again = await ask(refused.map((one) => one.asked));
    refused.forEach((one, index) => answered.splice(answered.indexOf(one), 1, again[index] ?? one));
  }
  return {
    reference: Object.fromEntries(
      answered.flatMap(({ asked: { name, of }, answer }) => (of === undefined ? [[name, answer]] : [])),
    ),
    home: answered.flatMap(({ asked: { of }, answer }) => (of === undefined ? [] : [{ asked: of, answer }])),
  };
}

interface HomeAnswer {
  readonly asked: HomePart;
  readonly answer: Answer<unknown>;
}

function readOf({ asked, answer }: HomeAnswer): HomeRead {
  if (answer.ok)
    return { ...asked, rows: asked.what === 'groups' ? (answer.value as readonly Row[]) : rowsOf(answer.value) };
  // somebody without any folder in a list is refused the list as a whole: it holds nothing for them (see unreadable)
  const trimmed = asked.what !== 'me' && asked.what !== 'people' && asked.what !== 'groups';
  const { code, retryAfter } = answer.error;
  if (trimmed && retryAfter === undefined && (code === 'forbidden' || code === 'notFound'))
    return { ...asked, rows: [] };
  throw answer.error;
}

function everyPairIn(reads: readonly HomeRead[], what: 'supervises' | 'supervisedIn'): readonly Pair[] {
  return reads.filter((read) => read.what === what).flatMap((read) => read.rows.map(pairOf));
}

const pairsIn: typeof everyPairIn = (reads, what) =>
  everyPairIn(reads, what).filter((pair) => pair.status === 'active');

function pairYearsIn(reads: readonly HomeRead[]): readonly PairYears[] {
  const all = [...everyPairIn(reads, 'supervises'), ...everyPairIn(reads, 'supervisedIn')];
  return [...new Map(all.map(({ pairKey, shards }) => [pairKey, { pairKey, shards }])).values()];
}

function sessionsIn(reads: readonly HomeRead[]): readonly Session[] {
  const found = new Map<string, Session>();
  for (const read of reads) {
    if (read.what !== 'sessions') continue;
    for (const row of read.rows) {
      const session = sessionOf(row, read.shard);
      const known = found.get(session.key);
      // moved into another year it stands there, and cancelled here
      if (known === undefined || known.shard === session.shard) keepLowest(found, session);
      else if (session.status !== 'cancelled') found.set(session.key, session);
    }
  }
  return [...found.values()].sort((a, b) => a.startsAt.localeCompare(b.startsAt) || a.itemId - b.itemId);
}

function keysIn(reads: readonly HomeRead[], personKey: string, today: Day): KnownKeys {
  const all = [...pairsIn(reads, 'supervises'), ...pairsIn(reads, 'supervisedIn')];
  const coming = sessionsIn(reads)
    .filter((session) => session.day >= today && session.status !== 'cancelled')
    .map((session) => session.key);
  const next = all.flatMap((pair) => (pair.summary.next ? [pair.summary.next.sessionKey] : []));
  const people = all.flatMap((pair) => [pair.supervisorKey, pair.superviseeKey]).filter((key) => key !== personKey);
  return {
    pairKeys: unique(all.map((pair) => pair.pairKey)),
    sessionKeys: unique([...coming, ...next]),
    personKeys: unique(people),
    pairYears: pairYearsIn(reads),
  };
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();
const left = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter((key) => !b.includes(key));

function without(keys: KnownKeys, known: KnownKeys): Omit<KnownKeys, 'pairYears'> {
  return {
    pairKeys: left(keys.pairKeys, known.pairKeys),
    sessionKeys: left(keys.sessionKeys, known.sessionKeys),
    personKeys: left(keys.personKeys, known.personKeys),
  };
}

function homeOf(reads: readonly HomeRead[], personKey: string, from: Day): Omit<HomeRows, 'catalogue' | 'pairYears'> {
  const titles = new Set(
    reads.flatMap((read) => (read.what === 'groups' ? read.rows.map((row) => textIn(row, 'Title')) : [])),
  );
  const belongs = (key: GroupKey): boolean => groups.some((group) => group.key === key && titles.has(group.title));
  const people = reads.flatMap((read) => (read.what === 'people' || read.what === 'me' ? read.rows.map(personOf) : []));
  const work = workIn(reads);
  const sessions = sessionsIn(reads).filter(
    (session) => session.day >= from && (session.status !== 'cancelled' || isUnderWay(session)),
  );
  return {
    me: people.find((person) => person.key === personKey),
    people: people.filter((person) => person.key !== personKey),
    supervises: pairsIn(reads, 'supervises'),
    supervisedIn: pairsIn(reads, 'supervisedIn'),
    sessions,
    work,
    unknown:
      [...everyPairIn(reads, 'supervises'), ...everyPairIn(reads, 'supervisedIn'), ...sessions].filter(
        ({ status }) => status === 'unknown',
      ).length + work.filter(({ kind }) => kind === 'unknown').length,
    oversees: belongs('oversight'),
    keeps: belongs('keepers'),
    answers: answersIn(reads),
  };
}

function answersIn(reads: readonly HomeRead[]): HomeRows['answers'] {
  const answers: { [K in NeedKind]?: (readonly Row[])[] } = {};
  for (const read of reads) if (read.what === 'need') (answers[read.kind] ??= []).push(read.rows);
  return answers;
}
