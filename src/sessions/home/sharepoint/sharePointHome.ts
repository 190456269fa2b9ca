import type { SPFI } from '@pnp/sp';
import { groupTitles } from '../../../../sharepoint/lists/groupTitles';
import type { GroupKey } from '../../../../sharepoint/lists/ListDefinition';
import { academicYearOf, previousYear } from '../../../ground/rules/academicYear';
import { addDays } from '../../../ground/rules/days';
import type { Reference } from '../../../ground/rules/Catalogue';
import type { Pair } from '../../../people/rules/Pair';
import type { Scope } from '../../../people/rules/Scope';
import type { AcademicYear, Day } from '../../../ground/rules/School';
import { shardsOfYears } from '../../../ground/rules/shards';
import { isCalledOffUnseen } from '../../rules/SessionNews';
import { isUnderWay } from '../../rules/isUnderWay';
import type { NeedKind } from '../Needs';
import type { NeedSources } from '../NeedSource';
import type { HomeReader, HomeRows } from '../ports';
import { namedApart } from './namedApart';
import type { PairYears } from '../../../people/ports';
import { textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { registersThere } from '../../../people/sharepoint/pairColumns';
import { personOf } from '../../../people/sharepoint/personColumns';
import type { HomeMemory, KnownKeys, KnownSchools } from './homeMemory';
import { keysIn, left, unique, without } from './homeKeys';
import { homePairs } from './homePairs';
import { ownSchools, rowsOfSchools } from './homeSchools';
import {
  behindParts,
  belongingParts,
  keyedParts,
  needParts,
  ownParts,
  peopleParts,
  personParts,
  registerParts,
  schoolsOfHome,
} from './homeParts';
import type { HomePart, HomeRead, HomeYears } from './homeParts';
import { hasBroken, sessionsIn } from './homeSessionRows';
import { unreadIn, workIn } from './homeWork';
import { batchOfEach } from '../../../ground/sharepoint/inOneBatch';
import type { Answer } from '../../../ground/sharepoint/inOneBatch';
import { mayGoOn, rowsOf } from '../../../ground/sharepoint/readRows';
import {
  isMade,
  isNewerSite,
  schemaOf,
  shardsThere,
  tellSchema,
  tellShards,
} from '../../../ground/sharepoint/siteSchema';
import { yearsAround } from '../../../people/sharepoint/belongingRows';
import { settingsOf } from '../../../people/sharepoint/settingColumns';
import { schoolsOf } from '../../../people/sharepoint/referenceParts';
import { askReference, catalogueOf, schoolsLeft, withSchools } from './homeReference';
import type { ReferenceQuestion } from './homeReference';

/** Days back in which an unsigned session still shows. */
const lookBack = 42;
const noKeys: KnownKeys = { pairKeys: [], sessionKeys: [], personKeys: [], pairYears: [], undecidedKeys: [] };

/** What the first view reads with; homeReader answers from it what else is asked of Home. */
export interface FirstHome extends Pick<HomeReader, 'read'> {
  /** What the first batch of a reading that is under way has answered; undefined where none is. */
  underWay(): Promise<Begun | undefined>;
  /** Whether the person keeps records, as last read in this page. */
  keeps(): boolean | undefined;
}

/**
 * First view of the Hub. Cold: one batch for who the person is and where they belong, one for what that names. Warm:
 * both in one. Only years in which they belong anywhere are asked, and only rows of their own folders count; where
 * others' rows crowd out a list-wide answer, the folders themselves are read.
 */
export function sharePointHome(sp: SPFI, memory: HomeMemory, needs: NeedSources = {}): FirstHome {
  /** First batches under way, so that a link opened meanwhile need not ask for the person's pairs again. */
  const underWay = new Map<string, Promise<Begun>>();
  const batch = async (parts: readonly HomePart[]): Promise<readonly HomeRead[]> =>
    parts.length === 0
      ? []
      : (await batchOfEach(sp, parts, (batched, { part }) => part(batched), { reads: true })).map(readOf);

  /** Without questions to lists that, as far as is known, Set-up has still to make. */
  const there = (parts: readonly HomePart[]): readonly HomePart[] =>
    parts.filter((part) => !('place' in part) || part.place === undefined || isMade(sp, part.place));

  const shardsAround = (day: Day): readonly AcademicYear[] => shardsThere(sp, yearsAround(day));
  function tellSite({ settings }: Reference): void {
    tellShards(sp, settings.years ?? []);
    tellSchema(sp, settings.setUpVersion);
  }

  async function begin(personKey: string, day: Day): Promise<Begun> {
    const from = addDays(day, -lookBack);
    const known = memory.keys(personKey) ?? noKeys;
    const years = yearsOf(known.pairYears, day);
    const question = askReference(sp, memory);
    const kept = memory.reference();
    if (kept) tellSite(kept);
    const around = shardsAround(day);
    const parts = [
      ...there(personParts(personKey, around, registersThere(sp))),
      ...there(behindParts(known.undecidedKeys, around)),
      ...ownParts(personKey, years, day),
      ...peopleParts(known.personKeys),
      ...keyedParts(known, from, years),
      ...there(
        needParts(needs, {
          personKey,
          today: day,
          shards: unique([...around, ...known.pairYears.flatMap((pair) => pair.shards)]),
        }),
      ),
    ];
    const forgotten = memory.timesForgotten();
    const answers = await askTogether(sp, question.parts, parts);
    const reference = question.answer(answers.reference);
    if (reference === undefined) return begin(personKey, day);
    tellSite(reference);
    // a trust with several lists a year: those that were not known of yet
    const lettered = shardsAround(day).filter((shard) => !around.includes(shard));
    const reads = [...answers.home.map(readOf), ...(await batch(there(belongingParts(personKey, lettered))))];
    const { unread } = homePairs(reads, personKey, day);
    const schools = schoolsLeft(memory.schools(), ownSchools(reads, reference, { personKey, day }));
    return {
      from,
      known,
      years,
      reference,
      forgotten,
      reads,
      unread,
      schools,
      needed: keysIn(reads, personKey, day, isNewerSite(sp)),
    };
  }
  /**
   * What the first batch named and had not asked for yet: new keys in all years, and years that were not known to be
   * the person's.
   */
  function restParts(
    { from, known, years, needed, unread: scopes, schools }: Begun,
    personKey: string,
    day: Day,
  ): readonly HomePart[] {
    const unread = without(needed, known);
    const all = yearsOf(needed.pairYears, day);
    const more = { sessions: left(all.sessions, years.sessions), work: left(all.work, years.work) };
    return [
      ...registerParts(scopes),
      ...there(behindParts(unread.undecidedKeys, shardsAround(day))),
      ...ownParts(personKey, more, day),
      ...peopleParts(unread.personKeys),
      ...keyedParts(unread, from, all),
      ...keyedParts(known, from, more),
      ...schoolsOfHome(day, schools),
    ];
  }
  /** The schools of the person and of their pairs, as remembered and as read now. */
  function schoolsRead({ forgotten }: Begun, reads: readonly HomeRead[], asked: readonly string[]): KnownSchools {
    const known = memory.schools();
    if (asked.length === 0) return known;
    const schools = withSchools(known, asked, schoolsOf(rowsOfSchools(reads)));
    if (memory.timesForgotten() === forgotten) memory.keepSchools(schools);
    return schools;
  }
  async function whole(
    reads: readonly HomeRead[],
    from: Day,
    personKey: string,
    day: Day,
  ): Promise<readonly HomeRead[]> {
    // rows of others crowd out an answer: that is rare, and no part of the first view
    const { wholeReads } = await import(/* webpackChunkName: 'whole-reads' */ './wholeReads');
    return wholeReads(sp, reads, homePairs(reads, personKey, day), from);
  }
  /** With earlier versions of the rows that somebody left blank in a cell: as rare. */
  async function mended(reads: readonly HomeRead[], personKey: string, day: Day): Promise<readonly HomeRead[]> {
    const own = homePairs(reads, personKey, day);
    if (!reads.some((read) => hasBroken(read, own, isNewerSite(sp)))) return reads;
    const { withVersions } = await import(/* webpackChunkName: 'whole-reads' */ './wholeReads');
    return withVersions(sp, reads, own, isNewerSite(sp));
  }
  let keeps: boolean | undefined;
  return {
    keeps: () => keeps,
    underWay: async () => (await Promise.all([...underWay.values()].map((one) => one.catch(() => undefined))))[0],
    async read(personKey, day) {
      const beginning = begin(personKey, day);
      underWay.set(personKey, beginning);
      try {
        const begun = await beginning;
        const both = [...begun.reads, ...(await batch(restParts(begun, personKey, day)))];
        const isCut = both.some((read) => 'cut' in read && read.cut === true);
        const found = isCut ? await whole(both, begun.from, personKey, day) : both;
        const all = await mended(found, personKey, day);
        memory.keepKeys(personKey, keysIn(all, personKey, day, isNewerSite(sp)));
        const schools = schoolsRead(begun, all, begun.schools);
        const rows = homeOf(all, { personKey, from: begun.from, today: day, newer: isNewerSite(sp) });
        keeps = rows.keeps;
        return namedApart({ ...rows, catalogue: catalogueOf(begun.reference, schools) });
      } finally {
        underWay.delete(personKey);
      }
    },
  };
}

export interface Begun {
  readonly from: Day;
  readonly known: KnownKeys;
  readonly years: HomeYears;
  readonly reference: Reference;
  /** How often the catalogue had been forgotten when this was begun. */
  readonly forgotten: number;
  readonly reads: readonly HomeRead[];
  readonly unread: readonly Scope[];
  /** Keys of schools that have still to be read. */
  readonly schools: readonly string[];
  readonly needed: KnownKeys;
}

/**
 * Sessions of the last weeks and those booked for the next year already; work that was left open last year too. As far
 * as there are folders.
 */
function yearsOf(pairYears: readonly PairYears[], day: Day): HomeYears {
  const mine = unique(pairYears.flatMap(({ shards }) => shards));
  const years = unique([-lookBack, 0, 56].map((days) => academicYearOf(addDays(day, days))));
  return {
    sessions: shardsOfYears(mine, years),
    work: shardsOfYears(mine, [previousYear(academicYearOf(day)), ...years]),
  };
}

/**
 * In one batch what the home asks and, unless it is remembered, the reference data. Before the site's number is known
 * every column is named; on a site older than the code what was refused for it is asked once more, of what is there.
 */
async function askTogether(
  sp: SPFI,
  reference: ReferenceQuestion['parts'],
  home: readonly HomePart[],
): Promise<{ readonly reference: Readonly<Record<string, Answer<unknown>>>; readonly home: readonly HomeAnswer[] }> {
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

export function readOf({ asked, answer }: HomeAnswer): HomeRead {
  const wide = ['sessions', 'work', 'closed', 'supervises', 'supervisedIn'].includes(asked.what);
  if (answer.ok) {
    if (asked.what === 'groups') return { ...asked, rows: answer.value as readonly Row[] };
    return { ...asked, rows: rowsOf(answer.value), ...(wide && mayGoOn(answer.value) && { cut: true }) };
  }
  const { code, retryAfter } = answer.error;
  if (wide && code === 'invalid') return { ...asked, rows: [], cut: true };
  // somebody without any folder in a list is refused the list as a whole: it holds nothing for them (see unreadable)
  const trimmed = asked.what !== 'me' && asked.what !== 'people' && asked.what !== 'groups';
  if (trimmed && retryAfter === undefined && (code === 'forbidden' || code === 'notFound'))
    return { ...asked, rows: [] };
  throw answer.error;
}

const isActive = ({ status }: Pair): boolean => status === 'active';

function homeOf(
  reads: readonly HomeRead[],
  {
    personKey,
    from,
    today,
    newer,
  }: { readonly personKey: string; readonly from: Day; readonly today: Day; readonly newer: boolean },
): Omit<HomeRows, 'catalogue'> {
  const people = reads.flatMap((read) => (read.what === 'people' || read.what === 'me' ? read.rows.map(personOf) : []));
  const own = homePairs(reads, personKey, today);
  const work = workIn(reads, personKey, (pairKey) => own.byKey.has(pairKey));
  const sessions = sessionsIn(reads, own, newer).filter(
    (session) =>
      session.day >= from &&
      (session.status !== 'cancelled' || isUnderWay(session) || isCalledOffUnseen(session, personKey)),
  );
  const unread = [...own.supervises, ...own.supervisedIn].filter(isUnread);
  return {
    me: people.find((person) => person.key === personKey),
    people: people.filter((person) => person.key !== personKey),
    supervises: own.supervises.filter(isActive),
    supervisedIn: own.supervisedIn.filter(isActive),
    pairYears: own.years,
    sessions,
    work,
    unread: unreadIn(reads, (pairKey) => own.byKey.has(pairKey)),
    unknown:
      unread.length +
      sessions.filter(({ status }) => status === 'unknown').length +
      work.filter(({ kind }) => kind === 'unknown').length,
    newer,
    oversees: isIn('oversight', reads),
    keeps: isIn('keepers', reads),
    answers: answersIn(reads),
  };
}

function answersIn(reads: readonly HomeRead[]): HomeRows['answers'] {
  const answers: { [K in NeedKind]?: (readonly Row[])[] } = {};
  for (const read of reads) if (read.what === 'need') (answers[read.kind] ??= []).push(read.rows);
  return answers;
}

/** The person's own groups, as SharePoint says. */
export function isIn(key: GroupKey, reads: readonly HomeRead[]): boolean {
  const titles = reads.flatMap((read) => (read.what === 'groups' ? read.rows.map((row) => textIn(row, 'Title')) : []));
  return titles.includes(groupTitles[key]);
}

/** Its row is there, and says something that this version cannot read. */
const isUnread = (pair: Pair): boolean => pair.status === 'unknown' || (!pair.known && pair.itemId !== 0);
