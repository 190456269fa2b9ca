import type { SPFI } from '@pnp/sp';
import { groups } from '../../../sharepoint/lists/groups';
import type { GroupKey } from '../../../sharepoint/lists/ListDefinition';
import { academicYearOf, previousYear } from '../../domain/academicYear';
import { addDays } from '../../domain/days';
import type { Pair } from '../../domain/Pair';
import type { Day } from '../../domain/School';
import type { Session } from '../../domain/Session';
import type { WorkItem } from '../../domain/WorkItem';
import { ServiceError } from '../ServiceError';
import type { HomeReader, HomeRows } from '../ports';
import { personIn, textIn } from './columns/cells';
import type { Row } from './columns/cells';
import { pairOf } from './columns/pairColumns';
import { personOf } from './columns/personColumns';
import { sessionOf } from './columns/sessionColumns';
import { workItemOf } from './columns/workColumns';
import type { HomeMemory, KnownKeys } from './homeMemory';
import { keyedParts, ownParts } from './homeParts';
import type { HomeAsk, HomePart, HomeYears } from './homeParts';
import { inOneBatch } from './inOneBatch';
import type { Answer } from './inOneBatch';
import { rowsOf } from './readRows';
import { readReference, referenceOf, referenceParts } from './referenceParts';

/** Days back in which an unsigned session still shows. */
const lookBack = 42;
const noKeys: KnownKeys = { pairKeys: [], sessionKeys: [], personKeys: [] };
type Read = HomeAsk & { readonly rows: readonly Row[] };

/** First view of the Hub. Cold: one batch for what the person's key finds, one for what those rows name. Warm: both in one. */
export function sharePointHome(sp: SPFI, memory: HomeMemory, today: () => Day): HomeReader {
  return {
    async read(personKey, day) {
      const from = addDays(day, -lookBack);
      const years = yearsAround(day);
      const known = memory.keys(personKey) ?? noKeys;
      const reference = memory.catalogue() ? [] : referenceParts(day);
      const first = [...ownParts(personKey, from, years), ...keyedParts(known, from, years)];
      const answers = await inOneBatch(sp, [...reference, ...first.map(({ part }) => part)], { reads: true });
      const catalogue = memory.catalogue() ?? referenceOf(answers.slice(0, reference.length));
      memory.keepCatalogue(catalogue);
      const reads = readsOf(first, answers.slice(reference.length));

      const needed = keysIn(reads, personKey, day);
      const unread = without(needed, known);
      const second = keyedParts(unread, from, years);
      const more = second.length === 0 ? [] : readsOf(second, await inOneBatch(sp, second.map(({ part }) => part), { reads: true }));
      const all = [...reads, ...more];
      memory.keepKeys(personKey, keysIn(all, personKey, day));
      return { ...homeOf(all, personKey, from), catalogue };
    },
    async catalogue() {
      const kept = memory.catalogue();
      if (kept) return kept;
      const read = await readReference(sp, today());
      memory.keepCatalogue(read);
      return read;
    },
  };
}

/** Sessions of the last weeks and those booked for the next year already; work that was left open last year too. */
function yearsAround(day: Day): HomeYears {
  const sessions = [...new Set([academicYearOf(addDays(day, -lookBack)), academicYearOf(day), academicYearOf(addDays(day, 56))])];
  return { sessions, work: [...new Set([previousYear(academicYearOf(day)), ...sessions])] };
}

function readsOf(parts: readonly HomePart[], answers: readonly Answer<unknown>[]): readonly Read[] {
  return parts.map((ask, index) => {
    const answer = answers[index];
    if (!answer) throw new ServiceError('unexpected');
    if (answer.ok) return { ...ask, rows: ask.what === 'groups' ? (answer.value as readonly Row[]) : rowsOf(answer.value) };
    // somebody without any folder in a list is refused the list as a whole: it holds nothing for them (see unreadable)
    const trimmed = ask.what !== 'me' && ask.what !== 'people' && ask.what !== 'groups';
    if (trimmed && (answer.error.code === 'forbidden' || answer.error.code === 'notFound')) return { ...ask, rows: [] };
    throw answer.error;
  });
}

function pairsIn(reads: readonly Read[], what: 'supervises' | 'supervisedIn'): readonly Pair[] {
  return reads.filter((read) => read.what === what).flatMap((read) => read.rows.map(pairOf)).filter((pair) => pair.status === 'active');
}

function sessionsIn(reads: readonly Read[]): readonly Session[] {
  const found = new Map<string, Session>();
  for (const read of reads) if (read.what === 'sessions') for (const row of read.rows) { const session = sessionOf(row, read.shard); found.set(session.key, session); }
  return [...found.values()].sort((a, b) => a.startsAt.localeCompare(b.startsAt) || a.itemId - b.itemId);
}

function keysIn(reads: readonly Read[], personKey: string, today: Day): KnownKeys {
  const all = [...pairsIn(reads, 'supervises'), ...pairsIn(reads, 'supervisedIn')];
  const coming = sessionsIn(reads).filter((session) => session.day >= today && session.status !== 'cancelled').map((session) => session.key);
  const next = all.flatMap((pair) => (pair.summary.next ? [pair.summary.next.sessionKey] : []));
  const people = all.flatMap((pair) => [pair.supervisorKey, pair.superviseeKey]).filter((key) => key !== personKey);
  return { pairKeys: unique(all.map((pair) => pair.pairKey)), sessionKeys: unique([...coming, ...next]), personKeys: unique(people) };
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

function without(keys: KnownKeys, known: KnownKeys): KnownKeys {
  const left = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter((key) => !b.includes(key));
  return {
    pairKeys: left(keys.pairKeys, known.pairKeys), sessionKeys: left(keys.sessionKeys, known.sessionKeys), personKeys: left(keys.personKeys, known.personKeys),
  };
}

function homeOf(reads: readonly Read[], personKey: string, from: Day): Omit<HomeRows, 'catalogue'> {
  const titles = new Set(reads.flatMap((read) => (read.what === 'groups' ? read.rows.map((row) => textIn(row, 'Title')) : [])));
  const belongs = (key: GroupKey): boolean => groups.some((group) => group.key === key && titles.has(group.title));
  const people = reads.flatMap((read) => (read.what === 'people' || read.what === 'me' ? read.rows.map(personOf) : []));
  return {
    me: people.find((person) => person.key === personKey), people: people.filter((person) => person.key !== personKey),
    supervises: pairsIn(reads, 'supervises'), supervisedIn: pairsIn(reads, 'supervisedIn'),
    sessions: sessionsIn(reads).filter((session) => session.day >= from && (session.status !== 'cancelled' || session.eventStatus === 'wanted')),
    work: workIn(reads), oversees: belongs('oversight'), keeps: belongs('keepers'),
  };
}

function workIn(reads: readonly Read[]): readonly WorkItem[] {
  const found = new Map<string, WorkItem>();
  for (const read of reads) {
    if (read.what !== 'work') continue;
    for (const row of read.rows) {
      const folder = textIn(row, 'FileDirRef');
      const pairKey = folder.slice(folder.lastIndexOf('/') + 1);
      const item = workItemOf(row, { shard: read.shard, pairKey, createdBy: personIn(row, 'Author', 'Title'), modifiedBy: personIn(row, 'Editor', 'Title') });
      found.set(item.key, item);
    }
  }
  return [...found.values()].sort((a, b) => a.itemId - b.itemId);
}
